//! The contract's service trait: each operation to the file of its name.
//!
//! A call's future is as large as its largest operation's, and is moved with each request. So what
//! is more than a point read stands in a box of its own, and a point read does not carry it.

use super::Gateway;
use crate::access::Caller;
use crate::contract::{
    CreateCustomer, CreateCustomerFault, CreateCustomerResponse, CreateCustomers,
    CreateCustomersFault, CreateCustomersResponse, Customers, DeleteCustomer, DeleteCustomerFault,
    DeleteCustomerResponse, DeleteCustomers, DeleteCustomersFault, DeleteCustomersResponse,
    GetCustomer, GetCustomerByKey, GetCustomerByKeyFault, GetCustomerByKeyResponse,
    GetCustomerFault, GetCustomerResponse, SearchCustomers, SearchCustomersFault,
    SearchCustomersResponse, UpdateCustomer, UpdateCustomerFault, UpdateCustomerResponse,
    UpdateCustomers, UpdateCustomersFault, UpdateCustomersResponse, UpsertCustomer,
    UpsertCustomerFault, UpsertCustomerResponse, UpsertCustomers, UpsertCustomersFault,
    UpsertCustomersResponse, operations,
};
use castile_soap::operation::Failure;

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

    async fn search_customers(
        &self,
        caller: &Caller,
        input: SearchCustomers,
    ) -> Result<SearchCustomersResponse, Failure<SearchCustomersFault>> {
        let page = Box::pin(self.search(caller, input)).await?;
        Ok(SearchCustomersResponse { page })
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
