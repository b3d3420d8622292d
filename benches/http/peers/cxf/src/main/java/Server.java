import castile.*;

import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;

/** Castile's contract by Apache CXF over a record in memory: Server PORT WSDL none|IN. No credentials, no store. */
@jakarta.jws.WebService(endpointInterface = "castile.Customers")
public final class Server implements Customers {
    private static final String NAMESPACE = "urn:castile:customers:v1";
    private final XMLGregorianCalendar moment;
    private volatile CustomerData record = new CustomerData();

    private Server() throws Exception {
        moment = DatatypeFactory.newInstance().newXMLGregorianCalendar(new GregorianCalendar(TimeZone.getTimeZone("UTC")));
    }

    public static void main(String[] arguments) throws Exception {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setServiceBean(new Server());
        factory.setAddress("http://127.0.0.1:" + arguments[0] + "/soap/v1/customers");
        factory.setWsdlURL(arguments[1]);
        factory.setServiceName(new QName(NAMESPACE, "CustomerService"));
        factory.setEndpointName(new QName(NAMESPACE, "CustomersSoap11"));
        if (arguments[2].equals("IN")) {
            factory.setProperties(Map.of("schema-validation-enabled", "IN"));
        }
        factory.create();
    }

    /** The record, whatever the id. */
    @Override
    public Customer getCustomer(String id) {
        Customer customer = new Customer();
        customer.setId(id);
        customer.setVersion("1");
        customer.setCreatedAt(moment);
        customer.setUpdatedAt(moment);
        customer.setData(record);
        return customer;
    }

    /** Takes all, keeps the first, answers an id for each. */
    @Override
    public RecordResultList createCustomers(CustomerDataList customers, BatchOptions options, String requestId) {
        record = customers.getCustomer().get(0);
        RecordResultList results = new RecordResultList();
        for (int index = 0; index < customers.getCustomer().size(); index++) {
            RecordResult result = new RecordResult();
            result.setIndex(index);
            result.setId(UUID.randomUUID().toString());
            result.setSuccess(true);
            result.setCreated(true);
            result.setVersion("1");
            results.getResult().add(result);
        }
        return results;
    }

    @Override
    public Customer getCustomerByKey(String sourceSystem, String externalId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteResult createCustomer(CustomerData data, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteResult updateCustomer(String id, String version, CustomerData data, CustomerFieldList clear, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteResult upsertCustomer(String sourceSystem, String externalId, CustomerData data, CustomerFieldList clear, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteResult deleteCustomer(String id, String version, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CustomerPage searchCustomers(SearchCriteria criteria, SearchSort sort, Integer pageSize, String cursor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecordResultList updateCustomers(CustomerUpdateList customers, BatchOptions options, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecordResultList upsertCustomers(CustomerUpsertList customers, BatchOptions options, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecordResultList deleteCustomers(CustomerDeletionList customers, BatchOptions options, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LookupResultList getCustomers(CustomerReferenceList references) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChangePage getCustomerChanges(String changeToken, ChangeStart startAt, Integer pageSize) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteResult restoreCustomer(String id, String version, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DuplicatePage findDuplicateCustomers(String id, CustomerData data, Integer pageSize) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteResult mergeCustomers(String survivorId, String survivorVersion, String mergedId, String mergedVersion, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecordResultList confirmReplication(ReplicationConfirmationList customers, BatchOptions options, String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CustomerDescription describeCustomer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServiceLimitList getLimits() {
        throw new UnsupportedOperationException();
    }

    @Override
    public XMLGregorianCalendar getServerTimestamp() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteResult eraseCustomer(String id, String version, String requestId) {
        throw new UnsupportedOperationException();
    }
}
