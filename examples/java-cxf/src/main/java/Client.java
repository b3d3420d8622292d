import castile.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import jakarta.xml.ws.BindingProvider;

/** A customer's life through CXF's stubs, in SOAP 1.1 and 1.2: Client BASE_URL, CASTILE_CREDENTIALS=name:password. */
public final class Client {
    private final Customers customers;
    private final String run = "j" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private Client(Customers customers) {
        this.customers = customers;
    }

    public static void main(String[] arguments) throws Exception {
        String base = arguments[0];
        String credentials = System.getenv("CASTILE_CREDENTIALS");
        String[][] versions = {
            {"SOAP 1.1", "/soap/v1/customers", "text/xml", "http://schemas.xmlsoap.org/soap/envelope/"},
            {"SOAP 1.2", "/soap12/v1/customers", "application/soap+xml", "http://www.w3.org/2003/05/soap-envelope"},
        };
        for (String[] version : versions) {
            // The stubs' binding is the WSDL's that they read at run time, its address too.
            Customers customers = new CustomerService(new URL(base + version[1] + "?wsdl")).getPort(Customers.class);
            Map<String, Object> context = ((BindingProvider) customers).getRequestContext();
            context.put(BindingProvider.USERNAME_PROPERTY, credentials.substring(0, credentials.indexOf(':')));
            context.put(BindingProvider.PASSWORD_PROPERTY, credentials.substring(credentials.indexOf(':') + 1));
            new Client(customers).life();
            malformed(base + version[1], version[2], version[3], credentials);
            System.out.println("java-cxf, " + version[0] + ": ok");
        }
    }

    private void life() throws Exception {
        CustomerData data = person();
        WriteResult made = customers.createCustomer(data, "create-" + run);
        // The answer might have been lost: the same request again writes nothing again.
        expect(customers.createCustomer(data, "create-" + run).getId(), made.getId(), "createCustomer with the same requestId");
        expect(made.isCreated(), true, "createCustomer says created");

        Customer customer = customers.getCustomer(made.getId());
        expect(customer.getId(), made.getId(), "id");
        expect(customer.getVersion(), made.getVersion(), "version");
        expect(customer.isDeleted(), false, "deleted");
        compare(customer.getData(), data);
        compare(customers.getCustomerByKey("SAP-P01", run).getData(), data);

        WriteResult changed = update(made, data);
        upsert();
        search(made.getId());
        batch();

        customers.deleteCustomer(made.getId(), changed.getVersion(), null);
        try {
            customers.getCustomer(made.getId());
            throw new IllegalStateException("a deleted customer was answered");
        } catch (CustomerNotFoundFault fault) {
            expect(fault.getFaultInfo().getReason(), NotFoundReason.DELETED, "the fault's reason");
        }
        expect(customers.restoreCustomer(made.getId(), null, null).isCreated(), false, "restoreCustomer says changed");
        compare(customers.getCustomer(made.getId()).getData(), data);
        several(made.getId());
        twins();
        about();
    }

    /** Another system's key for a customer that it has received, and several customers in one call. */
    private void several(String id) throws Exception {
        ReplicationConfirmation confirmation = new ReplicationConfirmation();
        confirmation.setId(id);
        confirmation.setExternalKey(key("DWH", run));
        ReplicationConfirmationList confirmations = new ReplicationConfirmationList();
        confirmations.getCustomer().add(confirmation);
        RecordResult confirmed = customers.confirmReplication(confirmations, null, null).getResult().get(0);
        expect(confirmed.isSuccess(), true, "confirmReplication");
        CustomerReference known = new CustomerReference();
        known.setExternalKey(key("DWH", run));
        CustomerReference nobody = new CustomerReference();
        nobody.setId("00000000-0000-7000-8000-000000000000");
        CustomerReferenceList references = new CustomerReferenceList();
        references.getReference().add(known);
        references.getReference().add(nobody);
        List<LookupResult> found = customers.getCustomers(references).getResult();
        expect(found.get(0).getCustomer().getId(), id, "getCustomers by the confirmed key");
        expect(found.get(1).getError().getCode(), "CustomerNotFound", "getCustomers of nobody");
    }

    /** A customer that is there twice: found, merged and erased, by the batches and with the feed of changes. */
    private void twins() throws Exception {
        String token = customers.getCustomerChanges(null, ChangeStart.NOW, null).getNextToken();
        CustomerUpsertList upserts = new CustomerUpsertList();
        for (int number = 0; number < 2; number++) {
            CustomerUpsert upsert = new CustomerUpsert();
            upsert.setSourceSystem("WEB");
            upsert.setExternalId(run + "-" + number);
            upsert.setData(new CustomerData());
            upsert.getData().setType(CustomerType.ORGANIZATION);
            upsert.getData().setLegalName("Twin " + run);
            upsert.getData().setEmail("twin." + run + "@example.com");
            upserts.getCustomer().add(upsert);
        }
        List<RecordResult> made = customers.upsertCustomers(upserts, null, null).getResult();
        CustomerUpdateList updates = new CustomerUpdateList();
        for (RecordResult one : made) {
            CustomerUpdate update = new CustomerUpdate();
            update.setId(one.getId());
            update.setVersion(one.getVersion());
            update.setData(new CustomerData());
            update.getData().setStatus(CustomerStatus.PROSPECT);
            updates.getCustomer().add(update);
        }
        BatchOptions together = new BatchOptions();
        together.setAllOrNone(true);
        List<RecordResult> changed = customers.updateCustomers(updates, together, null).getResult();
        expect(changed.get(1).isSuccess(), true, "updateCustomers");
        String id = made.get(0).getId();
        String twin = made.get(1).getId();

        SearchCriteria named = new SearchCriteria();
        named.setLegalNamePrefix("TWIN " + run.toUpperCase());
        SearchSort newestFirst = new SearchSort();
        newestFirst.setBy(SortKey.CREATED_AT);
        newestFirst.setDescending(true);
        List<Customer> sorted = customers.searchCustomers(named, newestFirst, null, null).getCustomers().getCustomer();
        expect(sorted.stream().map(Customer::getId).toList(), List.of(twin, id), "searchCustomers, the newest first");

        DuplicatePage page = customers.findDuplicateCustomers(id, null, null);
        expect(page.isMore(), false, "findDuplicateCustomers says that there are more");
        expect(page.getDuplicates().getDuplicate().size(), 1, "duplicates");
        PossibleDuplicate found = page.getDuplicates().getDuplicate().get(0);
        expect(found.getCustomer().getId(), twin, "the duplicate");
        expect(found.getReasons().getReason(), List.of(DuplicateReason.EMAIL, DuplicateReason.ORGANIZATION_NAME), "its reasons");
        customers.mergeCustomers(id, changed.get(0).getVersion(), twin, changed.get(1).getVersion(), null);
        expect(customers.getCustomerByKey("WEB", run + "-1").getId(), id, "a merged customer's key");
        CustomerDeletion deletion = new CustomerDeletion();
        deletion.setId(id);
        CustomerDeletionList deletions = new CustomerDeletionList();
        deletions.getCustomer().add(deletion);
        expect(customers.deleteCustomers(deletions, null, null).getResult().get(0).isSuccess(), true, "deleteCustomers");
        customers.eraseCustomer(id, null, null);
        try {
            customers.getCustomer(twin);
            throw new IllegalStateException("an erased customer was answered");
        } catch (CustomerNotFoundFault fault) {
            expect(fault.getFaultInfo().getReason(), NotFoundReason.ERASED, "the fault's reason");
        }

        List<ChangeKind> told = new ArrayList<>();
        for (CustomerChange change : customers.getCustomerChanges(token, null, null).getChanges().getChange()) {
            if (change.getId().equals(id)) {
                told.add(change.getKind());
            }
        }
        expect(told, List.of(ChangeKind.CREATED, ChangeKind.UPDATED, ChangeKind.UPDATED, ChangeKind.DELETED, ChangeKind.ERASED),
            "getCustomerChanges");
    }

    /** What the service says of itself. */
    private void about() throws Exception {
        long apart = customers.getServerTimestamp().toGregorianCalendar().getTimeInMillis() - System.currentTimeMillis();
        expect(Math.abs(apart) < 60_000, true, "getServerTimestamp");
        for (ServiceLimit limit : customers.getLimits().getLimit()) {
            if (limit.getName().equals("batchRecords")) {
                expect(limit.getMaximum(), 200L, "getLimits");
            }
        }
        expect(customers.describeCustomer().getFields().getField().size() > 30, true, "describeCustomer");
    }

    private WriteResult update(WriteResult made, CustomerData data) throws Exception {
        CustomerData change = new CustomerData();
        change.setStatus(CustomerStatus.BLOCKED);
        CustomerFieldList clear = new CustomerFieldList();
        clear.getField().add(CustomerField.PHONE);
        WriteResult changed = customers.updateCustomer(made.getId(), made.getVersion(), change, clear, null);
        data.setStatus(CustomerStatus.BLOCKED);
        data.setPhone(null);
        compare(customers.getCustomer(made.getId()).getData(), data);
        try {
            customers.updateCustomer(made.getId(), made.getVersion(), change, null, null);
            throw new IllegalStateException("a stale version was taken");
        } catch (VersionConflictFault fault) {
            expect(fault.getFaultInfo().getCurrentVersion(), changed.getVersion(), "the current version");
        }
        return changed;
    }

    private void upsert() throws Exception {
        CustomerData company = new CustomerData();
        company.setType(CustomerType.ORGANIZATION);
        company.setLegalName("Castellana SL");
        WriteResult first = customers.upsertCustomer("CRM", run, company, null, null);
        company.setLegalName("Castellana SA");
        WriteResult again = customers.upsertCustomer("CRM", run, company, null, null);
        expect(first.isCreated(), true, "the first upsert creates");
        expect(again.isCreated(), false, "the second does not");
        expect(again.getId(), first.getId(), "the second finds the first");
    }

    private void search(String id) throws Exception {
        SearchCriteria byEmail = new SearchCriteria();
        byEmail.setEmail(("ana." + run + "@example.com").toUpperCase());
        SearchCriteria byKey = new SearchCriteria();
        byKey.setExternalKey(key("SAP-P01", run));
        SearchCriteria byName = new SearchCriteria();
        byName.setFamilyName("garcia " + run.toUpperCase());
        for (SearchCriteria criteria : List.of(byEmail, byKey, byName)) {
            CustomerPage page = customers.searchCustomers(criteria, null, 10, null);
            List<String> found = new ArrayList<>();
            page.getCustomers().getCustomer().forEach(customer -> found.add(customer.getId()));
            expect(found, List.of(id), "searchCustomers");
        }
    }

    private void batch() throws Exception {
        CustomerDataList list = new CustomerDataList();
        for (int number = 0; number < 3; number++) {
            CustomerData person = new CustomerData();
            person.setType(CustomerType.PERSON);
            person.setFamilyName("Batch " + number);
            person.setEmail(number == 1 ? "nobody" : "batch." + number + "." + run + "@example.com");
            list.getCustomer().add(person);
        }
        List<RecordResult> results = customers.createCustomers(list, null, null).getResult();
        expect(results.size(), 3, "results");
        for (RecordResult result : results) {
            expect(result.isSuccess(), result.getIndex() != 1, "record " + result.getIndex());
        }
        RecordError error = results.get(1).getErrors().getError().get(0);
        expect(error.getCode(), "ValidationFailed", "the bad record's code");
        expect(error.getPath(), "/CreateCustomers/customers/customer[2]/email", "the bad record's path");
    }

    private CustomerData person() throws Exception {
        DatatypeFactory dates = DatatypeFactory.newInstance();
        CustomerData data = new CustomerData();
        data.setType(CustomerType.PERSON);
        data.setStatus(CustomerStatus.ACTIVE);
        data.setGivenName("Ana María");
        data.setFamilyName("García " + run);
        data.setDisplayName("Ana M. García <Ana & Söhne>");
        data.setDateOfBirth(dates.newXMLGregorianCalendar("1984-02-29"));
        data.setTaxId("ES-" + run);
        data.setEmail("Ana." + run + "@example.com");
        data.setPhone("+34 91 123 45 67");
        data.setContactPoints(new ContactPointList());
        ContactPoint mobile = new ContactPoint();
        mobile.setKind(ContactPointKind.MOBILE);
        mobile.setValue("+34 600 123 456");
        mobile.setLabel("evenings");
        data.getContactPoints().getContactPoint().add(mobile);
        data.setAddresses(new AddressList());
        data.getAddresses().getAddress().add(address(AddressKind.BILLING, "Calle de Alcalá 1"));
        data.getAddresses().getAddress().add(address(AddressKind.SHIPPING, "Gran Vía 2"));
        data.setIban("ES9121000418450200051332");
        data.setExternalKeys(new ExternalKeyList());
        data.getExternalKeys().getExternalKey().add(key("SAP-P01", run));
        data.setLanguage("es-ES");
        data.setCurrency("EUR");
        data.setCreditLimit(new BigDecimal("12500.75"));
        data.setPaymentTermDays(30);
        data.setConsents(new ConsentList());
        Consent consent = new Consent();
        consent.setPurpose("newsletter");
        consent.setGranted(true);
        consent.setRecordedAt(dates.newXMLGregorianCalendar("2026-01-02T03:04:05.678Z"));
        data.getConsents().getConsent().add(consent);
        data.setTags(new TagList());
        data.getTags().getTag().addAll(List.of("gold", "trade fair"));
        data.setAttributes(new CustomerAttributeList());
        CustomerAttribute region = new CustomerAttribute();
        region.setName("salesRegion");
        region.setValue("Centro");
        data.getAttributes().getAttribute().add(region);
        data.setNotes("First line\nsecond line");
        return data;
    }

    private static Address address(AddressKind kind, String line) {
        Address address = new Address();
        address.setKind(kind);
        address.setLine1(line);
        address.setCity("Madrid");
        address.setPostalCode("28014");
        address.setCountry("ES");
        return address;
    }

    private static ExternalKey key(String system, String id) {
        ExternalKey key = new ExternalKey();
        key.setSourceSystem(system);
        key.setExternalId(id);
        return key;
    }

    /** Compares every property of two objects of a stub class, and theirs in turn. */
    private static void compare(Object found, Object wanted) throws Exception {
        if (found == null || wanted == null || !wanted.getClass().getPackageName().equals("castile") || wanted.getClass().isEnum()) {
            boolean same = found instanceof BigDecimal amount && wanted instanceof BigDecimal other
                ? amount.compareTo(other) == 0 : Objects.equals(found, wanted);
            if (!same) {
                throw new IllegalStateException("expected " + wanted + ", found " + found);
            }
            return;
        }
        for (var method : wanted.getClass().getMethods()) {
            boolean getter = method.getName().startsWith("get") || method.getName().startsWith("is");
            if (!getter || method.getParameterCount() != 0 || method.getName().equals("getClass")) {
                continue;
            }
            Object here = method.invoke(found);
            Object there = method.invoke(wanted);
            if (there instanceof List<?> list) {
                expect(((List<?>) here).size(), list.size(), method.getName());
                for (int entry = 0; entry < list.size(); entry++) {
                    compare(((List<?>) here).get(entry), list.get(entry));
                }
            } else {
                compare(here, there);
            }
        }
    }

    /** A message that breaks off is a fault of the client's, in the version it was sent in. */
    private static void malformed(String address, String media, String envelope, String credentials) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", media + "; charset=utf-8");
        connection.setRequestProperty("Authorization",
            "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        try (OutputStream body = connection.getOutputStream()) {
            body.write(("<s:Envelope xmlns:s=\"" + envelope + "\"><s:Body><GetCustomer").getBytes(StandardCharsets.UTF_8));
        }
        expect(connection.getResponseCode(), 500, "a malformed request's status");
        try (InputStream answer = connection.getErrorStream()) {
            String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            expect(text.contains(envelope) && text.contains("Fault"), true, "a malformed request's fault");
        }
    }

    private static void expect(Object found, Object wanted, String what) {
        if (!Objects.equals(found, wanted)) {
            throw new IllegalStateException(what + ": expected " + wanted + ", found " + found);
        }
    }
}
