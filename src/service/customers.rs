//! The contract's service trait: each operation to the file of its name.
//!
//! A call's future is as large as its largest operation's, and is moved with each request. So what
//! is more than a point read stands in a box of its own, and a point read does not carry it.

use super::Gateway;
use crate::access::Caller;
use crate::contract::{
    CreateCustomer, CreateCustomerFault, CreateCustomerResponse, CreateCustomers,
    CreateCustomersFault, CreateCustomersResponse, Customers, DeleteCustomer, DeleteCustomerFault,
    DeleteCustomerResponse, GetCustomer, GetCustomerByKey, GetCustomerByKeyFault,
    GetCustomerByKeyResponse, GetCustomerFault, GetCustomerResponse, SearchCustomers,
    SearchCustomersFault, SearchCustomersResponse, UpdateCustomer, UpdateCustomerFault,
    UpdateCustomerResponse, UpsertCustomer, UpsertCustomerFault, UpsertCustomerResponse,
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
        _caller: &Caller,
        input: CreateCustomer,
    ) -> Result<CreateCustomerResponse, Failure<CreateCustomerFault>> {
        let result = Box::pin(self.create(input)).await?;
        Ok(CreateCustomerResponse { result })
    }

    async fn update_customer(
        &self,
        _caller: &Caller,
        input: UpdateCustomer,
    ) -> Result<UpdateCustomerResponse, Failure<UpdateCustomerFault>> {
        let result = Box::pin(self.update(input)).await?;
        Ok(UpdateCustomerResponse { result })
    }

    async fn upsert_customer(
        &self,
        _caller: &Caller,
        input: UpsertCustomer,
    ) -> Result<UpsertCustomerResponse, Failure<UpsertCustomerFault>> {
        let result = Box::pin(self.upsert(input)).await?;
        Ok(UpsertCustomerResponse { result })
    }

    async fn delete_customer(
        &self,
        _caller: &Caller,
        input: DeleteCustomer,
    ) -> Result<DeleteCustomerResponse, Failure<DeleteCustomerFault>> {
        let result = Box::pin(self.delete(input)).await?;
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
        _caller: &Caller,
        input: CreateCustomers,
    ) -> Result<CreateCustomersResponse, Failure<CreateCustomersFault>> {
        let results = Box::pin(self.create_batch(input)).await?;
        Ok(CreateCustomersResponse { results })
    }
}
