//! The contract's service trait: each operation to the file of its name.
//!
//! A call's future is as large as its largest operation's, and is moved with each request. So what
//! is more than a point read stands in a box of its own, and a point read does not carry it.

use super::{Gateway, describe, limits, plan};
use crate::access::Caller;
use crate::contract::{
    ConfirmReplication, ConfirmReplicationFault, ConfirmReplicationResponse, CreateCustomer,
    CreateCustomerFault, CreateCustomerResponse, CreateCustomers, CreateCustomersFault,
    CreateCustomersResponse, Customers, DeleteCustomer, DeleteCustomerFault,
    DeleteCustomerResponse, DeleteCustomers, DeleteCustomersFault, DeleteCustomersResponse,
    DescribeCustomer, DescribeCustomerFault, DescribeCustomerResponse, EraseCustomer,
    EraseCustomerFault, EraseCustomerResponse, FindDuplicateCustomers, FindDuplicateCustomersFault,
    FindDuplicateCustomersResponse, GetCustomer, GetCustomerByKey, GetCustomerByKeyFault,
    GetCustomerByKeyResponse, GetCustomerChanges, GetCustomerChangesFault,
    GetCustomerChangesResponse, GetCustomerFault, GetCustomerResponse, GetCustomers,
    GetCustomersFault, GetCustomersResponse, GetLimits, GetLimitsFault, GetLimitsResponse,
    GetServerTimestamp, GetServerTimestampFault, GetServerTimestampResponse, MergeCustomers,
    MergeCustomersFault, MergeCustomersResponse, RestoreCustomer, RestoreCustomerFault,
    RestoreCustomerResponse, SearchCustomers, SearchCustomersFault, SearchCustomersResponse,
    UpdateCustomer, UpdateCustomerFault, UpdateCustomerResponse, UpdateCustomers,
    UpdateCustomersFault, UpdateCustomersResponse, UpsertCustomer, UpsertCustomerFault,
    UpsertCustomerResponse, UpsertCustomers, UpsertCustomersFault, UpsertCustomersResponse,
    operations,
};
use castile_soap::operation::Failure;
use castile_soap::xsd::DateTime;

impl Customers for Gateway {
    type Context = Caller;

    async fn get_customer(
        &self,
        caller: &Caller,
        input: GetCustomer,
    ) -> Result<GetCustomerResponse, Failure<GetCustomerFault>> {
        let customer = self.read(caller, input).await?;
        Ok(GetCustomerResponse { customer })
    }

    async fn get_customer_by_key(
        &self,
        caller: &Caller,
        input: GetCustomerByKey,
    ) -> Result<GetCustomerByKeyResponse, Failure<GetCustomerByKeyFault>> {
        let customer = self.read_by_key(caller, input).await?;
        Ok(GetCustomerByKeyResponse { customer })
    }

    async fn get_customers(
        &self,
        caller: &Caller,
        input: GetCustomers,
    ) -> Result<GetCustomersResponse, Failure<GetCustomersFault>> {
        let results = Box::pin(self.read_many(caller, input)).await?;
        Ok(GetCustomersResponse { results })
    }

    async fn create_customer(
        &self,
        caller: &Caller,
        input: CreateCustomer,
    ) -> Result<CreateCustomerResponse, Failure<CreateCustomerFault>> {
        let result = self.write_one::<operations::CreateCustomer>(caller, input);
        let result = Box::pin(result).await?;
        Ok(CreateCustomerResponse { result })
    }

    async fn update_customer(
        &self,
        caller: &Caller,
        input: UpdateCustomer,
    ) -> Result<UpdateCustomerResponse, Failure<UpdateCustomerFault>> {
        let result = self.write_one::<operations::UpdateCustomer>(caller, input);
        let result = Box::pin(result).await?;
        Ok(UpdateCustomerResponse { result })
    }

    async fn upsert_customer(
        &self,
        caller: &Caller,
        input: UpsertCustomer,
    ) -> Result<UpsertCustomerResponse, Failure<UpsertCustomerFault>> {
        let result = self.write_one::<operations::UpsertCustomer>(caller, input);
        let result = Box::pin(result).await?;
        Ok(UpsertCustomerResponse { result })
    }

    async fn delete_customer(
        &self,
        caller: &Caller,
        input: DeleteCustomer,
    ) -> Result<DeleteCustomerResponse, Failure<DeleteCustomerFault>> {
        let result = self.write_one::<operations::DeleteCustomer>(caller, input);
        let result = Box::pin(result).await?;
        Ok(DeleteCustomerResponse { result })
    }

    async fn restore_customer(
        &self,
        caller: &Caller,
        input: RestoreCustomer,
    ) -> Result<RestoreCustomerResponse, Failure<RestoreCustomerFault>> {
        let result = self.write_one::<operations::RestoreCustomer>(caller, input);
        let result = Box::pin(result).await?;
        Ok(RestoreCustomerResponse { result })
    }

    async fn search_customers(
        &self,
        caller: &Caller,
        input: SearchCustomers,
    ) -> Result<SearchCustomersResponse, Failure<SearchCustomersFault>> {
        let page = Box::pin(self.search(caller, input)).await?;
        Ok(SearchCustomersResponse { page })
    }

    async fn describe_customer(
        &self,
        caller: &Caller,
        _input: DescribeCustomer,
    ) -> Result<DescribeCustomerResponse, Failure<DescribeCustomerFault>> {
        let description = describe::customer(caller);
        Ok(DescribeCustomerResponse { description })
    }

    async fn get_limits(
        &self,
        _caller: &Caller,
        _input: GetLimits,
    ) -> Result<GetLimitsResponse, Failure<GetLimitsFault>> {
        let limits = limits::all(self.message);
        Ok(GetLimitsResponse { limits })
    }

    async fn get_server_timestamp(
        &self,
        _caller: &Caller,
        _input: GetServerTimestamp,
    ) -> Result<GetServerTimestampResponse, Failure<GetServerTimestampFault>> {
        let timestamp = DateTime::from_unix_millis(plan::now());
        Ok(GetServerTimestampResponse { timestamp })
    }

    async fn get_customer_changes(
        &self,
        caller: &Caller,
        input: GetCustomerChanges,
    ) -> Result<GetCustomerChangesResponse, Failure<GetCustomerChangesFault>> {
        let page = Box::pin(self.changes(caller, input)).await?;
        Ok(GetCustomerChangesResponse { page })
    }

    async fn find_duplicate_customers(
        &self,
        caller: &Caller,
        input: FindDuplicateCustomers,
    ) -> Result<FindDuplicateCustomersResponse, Failure<FindDuplicateCustomersFault>> {
        let page = Box::pin(self.find_duplicates(caller, input)).await?;
        Ok(FindDuplicateCustomersResponse { page })
    }

    async fn merge_customers(
        &self,
        caller: &Caller,
        input: MergeCustomers,
    ) -> Result<MergeCustomersResponse, Failure<MergeCustomersFault>> {
        let result = self.write_one::<operations::MergeCustomers>(caller, input);
        let result = Box::pin(result).await?;
        Ok(MergeCustomersResponse { result })
    }

    async fn erase_customer(
        &self,
        caller: &Caller,
        input: EraseCustomer,
    ) -> Result<EraseCustomerResponse, Failure<EraseCustomerFault>> {
        let result = self.write_one::<operations::EraseCustomer>(caller, input);
        let result = Box::pin(result).await?;
        Ok(EraseCustomerResponse { result })
    }

    async fn create_customers(
        &self,
        caller: &Caller,
        input: CreateCustomers,
    ) -> Result<CreateCustomersResponse, Failure<CreateCustomersFault>> {
        let results = self.write_many::<operations::CreateCustomers>(caller, input);
        let results = Box::pin(results).await?;
        Ok(CreateCustomersResponse { results })
    }

    async fn update_customers(
        &self,
        caller: &Caller,
        input: UpdateCustomers,
    ) -> Result<UpdateCustomersResponse, Failure<UpdateCustomersFault>> {
        let results = self.write_many::<operations::UpdateCustomers>(caller, input);
        let results = Box::pin(results).await?;
        Ok(UpdateCustomersResponse { results })
    }

    async fn upsert_customers(
        &self,
        caller: &Caller,
        input: UpsertCustomers,
    ) -> Result<UpsertCustomersResponse, Failure<UpsertCustomersFault>> {
        let results = self.write_many::<operations::UpsertCustomers>(caller, input);
        let results = Box::pin(results).await?;
        Ok(UpsertCustomersResponse { results })
    }

    async fn confirm_replication(
        &self,
        caller: &Caller,
        input: ConfirmReplication,
    ) -> Result<ConfirmReplicationResponse, Failure<ConfirmReplicationFault>> {
        let results = self.write_many::<operations::ConfirmReplication>(caller, input);
        let results = Box::pin(results).await?;
        Ok(ConfirmReplicationResponse { results })
    }

    async fn delete_customers(
        &self,
        caller: &Caller,
        input: DeleteCustomers,
    ) -> Result<DeleteCustomersResponse, Failure<DeleteCustomersFault>> {
        let results = self.write_many::<operations::DeleteCustomers>(caller, input);
        let results = Box::pin(results).await?;
        Ok(DeleteCustomersResponse { results })
    }
}
