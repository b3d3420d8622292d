using System;
using System.Linq;
using System.Net;
using System.Web.Services.Protocols;
using System.Xml;
using Castile;

/// <summary>The proxy that wsdl made (CustomerService), in the style of ASMX.</summary>
public sealed class Proxy : IRound
{
    private readonly CustomerService service;

    /// <summary>One proxy speaks both versions: the address and the version are properties.</summary>
    public Proxy(string address, bool twelve, NetworkCredential credential)
    {
        service = new CustomerService
        {
            Url = address,
            SoapVersion = twelve ? SoapProtocolVersion.Soap12 : SoapProtocolVersion.Soap11,
            Credentials = credential,
            PreAuthenticate = true, // else each call is sent twice, first without the credential
        };
    }

    public Customer GetCustomer(string id)
    {
        return service.GetCustomer(id);
    }

    public Customer GetCustomerByKey(string sourceSystem, string externalId)
    {
        return service.GetCustomerByKey(sourceSystem, externalId);
    }

    public WriteResult CreateCustomer(CustomerData data)
    {
        return service.CreateCustomer(data, null);
    }

    public WriteResult UpdateCustomer(string id, string version, CustomerData data, CustomerField[] clear)
    {
        return service.UpdateCustomer(id, version, data, clear, null);
    }

    public WriteResult UpsertCustomer(string sourceSystem, string externalId, CustomerData data)
    {
        return service.UpsertCustomer(sourceSystem, externalId, data, null, null);
    }

    public WriteResult DeleteCustomer(string id, string version)
    {
        return service.DeleteCustomer(id, version, null);
    }

    public CustomerPage SearchCustomers(SearchCriteria criteria)
    {
        return service.SearchCustomers(criteria, null, 0, false, null); // false: pageSize is not sent
    }

    public RecordResult[] CreateCustomers(CustomerData[] customers)
    {
        return service.CreateCustomers(customers, null, null);
    }

    /// <summary>Another system's key, several customers in one call, a deletion undone, what the service says of itself.</summary>
    public void Several()
    {
        string run = Guid.NewGuid().ToString("N").Substring(0, 12);
        var key = new ExternalKey { sourceSystem = "DWH", externalId = run };
        var company = new CustomerData { type = CustomerType.organization, typeSpecified = true, legalName = "Castellana " + run };
        string id = service.CreateCustomer(company, null).id;
        var confirmation = new ReplicationConfirmation { id = id, externalKey = key };
        Client.Expect(service.ConfirmReplication(new[] { confirmation }, null, null)[0].success, "ConfirmReplication");
        service.DeleteCustomer(id, null, null);
        Client.Expect(!service.RestoreCustomer(id, null, null).created, "RestoreCustomer says changed");
        var nobody = new CustomerReference { id = "00000000-0000-7000-8000-000000000000" };
        LookupResult[] found = service.GetCustomers(new[] { new CustomerReference { externalKey = key }, nobody });
        Client.Expect(found[0].customer.id, id, "GetCustomers by the confirmed key");
        Client.Expect(found[1].error.code, "CustomerNotFound", "GetCustomers of nobody");
        TimeSpan apart = service.GetServerTimestamp().ToUniversalTime() - DateTime.UtcNow;
        Client.Expect(Math.Abs(apart.TotalSeconds) < 60, "GetServerTimestamp");
        Client.Expect(service.GetLimits().Length > 3, "GetLimits");
        Client.Expect(service.DescribeCustomer().fields.Length > 30, "DescribeCustomer");
    }

    /// <summary>A customer that is there twice: found, merged and erased, by the batches and with the feed of changes.</summary>
    public void Twins()
    {
        string run = Guid.NewGuid().ToString("N").Substring(0, 12);
        string token = service.GetCustomerChanges(null, ChangeStart.now, true, 0, false).nextToken;
        var data = new CustomerData
        {
            type = CustomerType.organization,
            typeSpecified = true,
            legalName = "Twin " + run,
            email = "twin." + run + "@example.com",
        };
        RecordResult[] made = service.UpsertCustomers(Enumerable.Range(0, 2).Select(number => new CustomerUpsert
        {
            sourceSystem = "WEB",
            externalId = run + "-" + number,
            data = data,
        }).ToArray(), null, null);
        var change = new CustomerData { status = CustomerStatus.prospect, statusSpecified = true };
        RecordResult[] changed = service.UpdateCustomers(
            made.Select(one => new CustomerUpdate { id = one.id, version = one.version, data = change }).ToArray(),
            new BatchOptions { allOrNone = true, validateOnly = false },
            null);
        Client.Expect(changed.All(one => one.success), "UpdateCustomers");
        string id = made[0].id, twin = made[1].id;
        var newestFirst = new SearchSort { by = SortKey.createdAt, descending = true, descendingSpecified = true };
        var twins = new SearchCriteria { legalNamePrefix = ("twin " + run).ToUpperInvariant() };
        CustomerPage sorted = service.SearchCustomers(twins, newestFirst, 0, false, null);
        Client.Expect(string.Join(" ", sorted.customers.Select(found => found.id)), twin + " " + id, "SearchCustomers, the newest first");

        DuplicatePage page = service.FindDuplicateCustomers(id, null, 0, false);
        Client.Expect(!page.more && page.duplicates.Length == 1, "FindDuplicateCustomers");
        Client.Expect(page.duplicates[0].customer.id, twin, "the duplicate");
        Client.Expect(string.Join(" ", page.duplicates[0].reasons), "email organizationName", "its reasons");
        service.MergeCustomers(id, changed[0].version, twin, changed[1].version, null);
        Client.Expect(service.GetCustomerByKey("WEB", run + "-1").id, id, "a merged customer's key");
        Client.Expect(service.DeleteCustomers(new[] { new CustomerDeletion { id = id } }, null, null)[0].success, "DeleteCustomers");
        service.EraseCustomer(id, null, null);
        string reason = Fault("CustomerNotFound", "reason", () => service.GetCustomer(twin));
        Client.Expect(reason, "erased", "GetCustomer of an erased customer");

        CustomerChange[] told = service.GetCustomerChanges(token, ChangeStart.now, false, 0, false).changes;
        Client.Expect(string.Join(" ", told.Where(one => one.id == id).Select(one => one.kind)),
            "created updated updated deleted erased", "GetCustomerChanges");
    }

    public string Fault(string name, string member, Action call)
    {
        try
        {
            call();
        }
        catch (SoapException fault)
        {
            XmlNode declared = fault.Detail == null ? null : fault.Detail.FirstChild;
            if (declared != null && declared.LocalName == name)
            {
                return declared[member].InnerText;
            }
            throw;
        }
        throw new InvalidOperationException(name + " was expected");
    }
}
