using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Xml.Serialization;
using Castile;

/// <summary>What the round needs of a client, whichever way it speaks.</summary>
public interface IRound
{
    Customer GetCustomer(string id);
    Customer GetCustomerByKey(string sourceSystem, string externalId);
    WriteResult CreateCustomer(CustomerData data);
    WriteResult UpdateCustomer(string id, string version, CustomerData data, CustomerField[] clear);
    WriteResult UpsertCustomer(string sourceSystem, string externalId, CustomerData data);
    WriteResult DeleteCustomer(string id, string version);
    CustomerPage SearchCustomers(SearchCriteria criteria);
    RecordResult[] CreateCustomers(CustomerData[] customers);

    /// <summary>Makes a call that must end with this declared fault; the text of one of its members.</summary>
    string Fault(string name, string member, Action call);
}

/// <summary>A customer's life, in SOAP 1.1 and 1.2: Client.exe BASE_URL, CASTILE_CREDENTIALS=name:password.</summary>
public static class Client
{
    public static int Main(string[] arguments)
    {
        string[] pair = Environment.GetEnvironmentVariable("CASTILE_CREDENTIALS").Split(new[] { ':' }, 2);
        var credential = new NetworkCredential(pair[0], pair[1]);
        try
        {
            foreach (bool twelve in new[] { false, true })
            {
                string version = twelve ? "SOAP 1.2" : "SOAP 1.1";
                string address = arguments[0] + (twelve ? "/soap12/v1/customers" : "/soap/v1/customers");
                var proxy = new Proxy(address, twelve, credential);
                Life(proxy);
                proxy.Several();
                proxy.Twins();
                Console.WriteLine("dotnet-mono, proxy, " + version + ": ok");
                Life(new Channel(address, twelve, credential));
                Console.WriteLine("dotnet-mono, WCF channel, " + version + ": ok");
                Malformed(address, twelve, credential);
            }
            return 0;
        }
        catch (Exception problem)
        {
            Console.Error.WriteLine(problem);
            return 1;
        }
    }

    /// <summary>Create, read, update, upsert, search, batch, delete.</summary>
    private static void Life(IRound customers)
    {
        string run = "d" + Guid.NewGuid().ToString("N").Substring(0, 12);
        CustomerData data = Person(run);
        WriteResult made = customers.CreateCustomer(data);
        Expect(made.created, "CreateCustomer says created");

        Customer customer = customers.GetCustomer(made.id);
        Expect(Text(customer.data), Text(data), "GetCustomer answers every value");
        Expect(customer.id + customer.version + customer.deleted, made.id + made.version + false, "GetCustomer");
        Expect(Text(customers.GetCustomerByKey("SAP-P01", run)), Text(customer), "GetCustomerByKey");

        // A value that may be absent has a Specified beside it: without it .NET sends nothing.
        var change = new CustomerData { status = CustomerStatus.blocked, statusSpecified = true, tags = new[] { "silver" } };
        WriteResult changed = customers.UpdateCustomer(made.id, made.version, change, new[] { CustomerField.phone });
        Expect(!changed.created, "UpdateCustomer says changed");
        data.status = CustomerStatus.blocked;
        data.tags = change.tags;
        data.phone = null;
        Expect(Text(customers.GetCustomer(made.id).data), Text(data), "after UpdateCustomer");
        string current = customers.Fault("VersionConflict", "currentVersion",
            () => customers.UpdateCustomer(made.id, made.version, change, null));
        Expect(current, changed.version, "a stale version");

        var company = new CustomerData { type = CustomerType.organization, typeSpecified = true, legalName = "Castellana SL" };
        WriteResult first = customers.UpsertCustomer("CRM", run, company);
        company.legalName = "Castellana SA";
        WriteResult again = customers.UpsertCustomer("CRM", run, company);
        Expect(first.created && !again.created && first.id == again.id, "UpsertCustomer twice");

        foreach (SearchCriteria criteria in new[]
        {
            new SearchCriteria { email = ("Ana." + run + "@example.com").ToUpperInvariant() },
            new SearchCriteria { externalKey = new ExternalKey { sourceSystem = "SAP-P01", externalId = run } },
            new SearchCriteria { familyName = "garcia " + run.ToUpperInvariant() },
        })
        {
            CustomerPage page = customers.SearchCustomers(criteria);
            Expect(string.Join(" ", page.customers.Select(found => found.id)), made.id, "SearchCustomers");
        }

        CustomerData[] people = Enumerable.Range(0, 3).Select(number => new CustomerData
        {
            type = CustomerType.person,
            typeSpecified = true,
            familyName = "Batch " + number,
            email = number == 1 ? "nobody" : "batch." + number + "." + run + "@example.com",
        }).ToArray();
        RecordResult[] results = customers.CreateCustomers(people);
        Expect(string.Join(" ", results.Select(result => result.success)), "True False True", "CreateCustomers");
        RecordError error = results[1].errors.Single();
        Expect(error.code + error.path, "ValidationFailed/CreateCustomers/customers/customer[2]/email", "its error");

        customers.DeleteCustomer(made.id, changed.version);
        string reason = customers.Fault("CustomerNotFound", "reason", () => customers.GetCustomer(made.id));
        Expect(reason, "deleted", "GetCustomer of a deleted customer");
    }

    /// <summary>A customer with every kind of value the contract knows.</summary>
    private static CustomerData Person(string run)
    {
        return new CustomerData
        {
            type = CustomerType.person,
            typeSpecified = true,
            status = CustomerStatus.active,
            statusSpecified = true,
            givenName = "Ana María",
            familyName = "García " + run,
            displayName = "Ana M. García <Ana & Söhne>",
            dateOfBirth = new DateTime(1984, 2, 29),
            dateOfBirthSpecified = true,
            taxId = "ES-" + run,
            email = "Ana." + run + "@example.com",
            phone = "+34 91 123 45 67",
            contactPoints = new[] { new ContactPoint { kind = ContactPointKind.mobile, value = "+34 600 123 456", label = "evenings" } },
            addresses = new[]
            {
                new Address { kind = AddressKind.billing, line1 = "Calle de Alcalá 1", city = "Madrid", postalCode = "28014", country = "ES" },
                new Address { kind = AddressKind.shipping, line1 = "Gran Vía 2", line2 = "Nave 3", city = "Madrid", country = "ES" },
            },
            iban = "ES9121000418450200051332",
            externalKeys = new[] { new ExternalKey { sourceSystem = "SAP-P01", externalId = run } },
            language = "es-ES",
            currency = "EUR",
            creditLimit = 12500.75m,
            creditLimitSpecified = true,
            paymentTermDays = 30,
            paymentTermDaysSpecified = true,
            consents = new[]
            {
                new Consent { purpose = "newsletter", granted = true, recordedAt = new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc) },
            },
            tags = new[] { "gold", "trade fair" },
            attributes = new[] { new CustomerAttribute { name = "salesRegion", value = "Centro" } },
            notes = "First line\nsecond line",
        };
    }

    /// <summary>Every value of an object, as XML.</summary>
    private static string Text(object value)
    {
        var text = new StringWriter();
        new XmlSerializer(value.GetType()).Serialize(text, value);
        return text.ToString();
    }

    /// <summary>A message that breaks off is a fault of the client's, in the version it was sent in.</summary>
    private static void Malformed(string address, bool twelve, NetworkCredential credential)
    {
        string envelope = twelve ? "http://www.w3.org/2003/05/soap-envelope" : "http://schemas.xmlsoap.org/soap/envelope/";
        var request = (HttpWebRequest)WebRequest.Create(address);
        request.Method = "POST";
        request.ContentType = (twelve ? "application/soap+xml" : "text/xml") + "; charset=utf-8";
        request.Credentials = credential;
        byte[] broken = Encoding.UTF8.GetBytes("<s:Envelope xmlns:s=\"" + envelope + "\"><s:Body><GetCustomer");
        using (Stream body = request.GetRequestStream())
        {
            body.Write(broken, 0, broken.Length);
        }
        try
        {
            request.GetResponse();
            throw new InvalidOperationException("a malformed request was taken");
        }
        catch (WebException problem)
        {
            var answer = (HttpWebResponse)problem.Response;
            string text = new StreamReader(answer.GetResponseStream()).ReadToEnd();
            Expect((int)answer.StatusCode == 500 && text.Contains(envelope) && text.Contains("Fault"), "a malformed request: " + text);
        }
    }

    public static void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }

    public static void Expect(string found, string wanted, string what)
    {
        Expect(found == wanted, what + ": expected " + wanted + ", found " + found);
    }
}
