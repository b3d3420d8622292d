using System;
using System.Net;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.Text;
using System.Xml.Serialization;
using Castile;

/// <summary>The contract written by hand, with the types that wsdl made: Mono's svcutil does not take it.</summary>
[ServiceContract(Namespace = Contract.Name)]
public interface ICustomers
{
    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/GetCustomer", ReplyAction = "*")]
    [FaultContract(typeof(NotFound), Name = "CustomerNotFound", Action = "")]
    [return: MessageParameter(Name = "customer")]
    Customer GetCustomer(string id);

    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/GetCustomerByKey", ReplyAction = "*")]
    [return: MessageParameter(Name = "customer")]
    Customer GetCustomerByKey(string sourceSystem, string externalId);

    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/CreateCustomer", ReplyAction = "*")]
    [return: MessageParameter(Name = "result")]
    WriteResult CreateCustomer(CustomerData data);

    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/UpdateCustomer", ReplyAction = "*")]
    [FaultContract(typeof(Conflict), Name = "VersionConflict", Action = "")]
    [return: MessageParameter(Name = "result")]
    WriteResult UpdateCustomer(string id, string version, CustomerData data, FieldList clear);

    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/UpsertCustomer", ReplyAction = "*")]
    [return: MessageParameter(Name = "result")]
    WriteResult UpsertCustomer(string sourceSystem, string externalId, CustomerData data);

    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/DeleteCustomer", ReplyAction = "*")]
    [return: MessageParameter(Name = "result")]
    WriteResult DeleteCustomer(string id, string version);

    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/SearchCustomers", ReplyAction = "*")]
    [return: MessageParameter(Name = "page")]
    CustomerPage SearchCustomers(SearchCriteria criteria);

    [XmlSerializerFormat, OperationContract(Action = Contract.Name + "/CreateCustomers", ReplyAction = "*")]
    [return: MessageParameter(Name = "results")]
    ResultList CreateCustomers(DataList customers);
}

public static class Contract
{
    public const string Name = "urn:castile:customers:v1";
}

// Lists that are parameters or answers; those inside other types are arrays already.
public sealed class FieldList
{
    [XmlElement("field", Namespace = Contract.Name)] public CustomerField[] Fields;
}

public sealed class DataList
{
    [XmlElement("customer", Namespace = Contract.Name)] public CustomerData[] Customers;
}

public sealed class ResultList
{
    [XmlElement("result", Namespace = Contract.Name)] public RecordResult[] Results;
}

/// <summary>A declared fault's content. WCF reads it by position, so the order is the schema's.</summary>
[DataContract(Name = "CustomerNotFound", Namespace = Contract.Name)]
public sealed class NotFound
{
    [DataMember(Order = 1)] public string message;
    [DataMember(Order = 2)] public string reason;
    [DataMember(Order = 3)] public string id;
}

[DataContract(Name = "VersionConflict", Namespace = Contract.Name)]
public sealed class Conflict
{
    [DataMember(Order = 1)] public string message;
    [DataMember(Order = 2)] public string id;
    [DataMember(Order = 3)] public string currentVersion;
}

/// <summary>A WCF channel.</summary>
public sealed class Channel : IRound
{
    private readonly ICustomers service;

    public Channel(string address, bool twelve, NetworkCredential credential)
    {
        // What BasicHttpBinding is for SOAP 1.1, said for both versions.
        var binding = new CustomBinding(
            new TextMessageEncodingBindingElement(twelve ? MessageVersion.Soap12 : MessageVersion.Soap11, Encoding.UTF8),
            new HttpTransportBindingElement { AuthenticationScheme = AuthenticationSchemes.Basic });
        var factory = new ChannelFactory<ICustomers>(binding, new EndpointAddress(address));
        factory.Credentials.UserName.UserName = credential.UserName;
        factory.Credentials.UserName.Password = credential.Password;
        service = factory.CreateChannel();
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
        return service.CreateCustomer(data);
    }

    public WriteResult UpdateCustomer(string id, string version, CustomerData data, CustomerField[] clear)
    {
        return service.UpdateCustomer(id, version, data, clear == null ? null : new FieldList { Fields = clear });
    }

    public WriteResult UpsertCustomer(string sourceSystem, string externalId, CustomerData data)
    {
        return service.UpsertCustomer(sourceSystem, externalId, data);
    }

    public WriteResult DeleteCustomer(string id, string version)
    {
        return service.DeleteCustomer(id, version);
    }

    public CustomerPage SearchCustomers(SearchCriteria criteria)
    {
        return service.SearchCustomers(criteria);
    }

    public RecordResult[] CreateCustomers(CustomerData[] customers)
    {
        return service.CreateCustomers(new DataList { Customers = customers }).Results;
    }

    public string Fault(string name, string member, Action call)
    {
        try
        {
            call();
        }
        catch (FaultException<NotFound> fault)
        {
            return member == "reason" ? fault.Detail.reason : null;
        }
        catch (FaultException<Conflict> fault)
        {
            return member == "currentVersion" ? fault.Detail.currentVersion : null;
        }
        throw new InvalidOperationException(name + " was expected");
    }
}
