/* Castile's contract by gSOAP over a record in memory: server PORT. A thread a connection, no credentials, no store. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "CustomersSoap11Binding.nsmap"
#include "soapH.h"

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static struct soap *memory;
static struct ns1__CustomerData *record;

/* The record, whatever the id. */
int __ns1__GetCustomer(struct soap *soap, struct _ns1__GetCustomer *request, struct _ns1__GetCustomerResponse *answer) {
  struct ns1__Customer *customer = soap_new_ns1__Customer(soap, 1);
  customer->id = request->id;
  customer->version = "1";
  customer->createdAt = customer->updatedAt = 1767323045;
  pthread_rwlock_rdlock(&lock);
  customer->data = record;
  pthread_rwlock_unlock(&lock);
  answer->customer = customer;
  return SOAP_OK;
}

/* Takes all, keeps the first of the first call, answers an id for each. */
int __ns1__CreateCustomers(struct soap *soap, struct _ns1__CreateCustomers *request, struct _ns1__CreateCustomersResponse *answer) {
  struct ns1__CustomerDataList *list = request->customers;
  pthread_rwlock_wrlock(&lock);
  if (!record) record = soap_dup_ns1__CustomerData(memory, NULL, list->customer);
  pthread_rwlock_unlock(&lock);
  struct ns1__RecordResultList *results = soap_new_ns1__RecordResultList(soap, 1);
  results->__sizeresult = list->__sizecustomer;
  results->result = soap_new_ns1__RecordResult(soap, list->__sizecustomer);
  for (int index = 0; index < list->__sizecustomer; index++) {
    struct ns1__RecordResult *result = &results->result[index];
    result->index = index;
    result->id = soap_strdup(soap, soap_rand_uuid(soap, ""));
    result->success = result->created = xsd__boolean__true_;
    result->version = "1";
  }
  answer->results = results;
  return SOAP_OK;
}

/* What the benchmark does not call. */
#define UNUSED(operation) \
  int __ns1__##operation(struct soap *soap, struct _ns1__##operation *request, struct _ns1__##operation##Response *answer) { \
    return soap_sender_fault(soap, "not here", NULL); \
  }
UNUSED(GetCustomerByKey)
UNUSED(CreateCustomer)
UNUSED(UpdateCustomer)
UNUSED(UpsertCustomer)
UNUSED(DeleteCustomer)
UNUSED(SearchCustomers)
UNUSED(UpdateCustomers)
UNUSED(UpsertCustomers)
UNUSED(DeleteCustomers)
UNUSED(GetCustomers)
UNUSED(RestoreCustomer)
UNUSED(ConfirmReplication)
UNUSED(DescribeCustomer)
UNUSED(GetLimits)
UNUSED(GetServerTimestamp)
UNUSED(GetCustomerChanges)
UNUSED(FindDuplicateCustomers)
UNUSED(MergeCustomers)
UNUSED(EraseCustomer)

static void *serve(void *connection) {
  struct soap *soap = connection;
  soap_serve(soap);
  soap_destroy(soap);
  soap_end(soap);
  soap_free(soap);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  memory = soap_new();
  struct soap *listener = soap_new1(SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE);
  listener->bind_flags = SO_REUSEADDR;
  listener->max_keep_alive = 0; /* no end */
  if (!soap_valid_socket(soap_bind(listener, "127.0.0.1", atoi(arguments[1]), 100))) {
    soap_print_fault(listener, stderr);
    return 1;
  }
  while (soap_valid_socket(soap_accept(listener))) {
    pthread_t thread;
    pthread_create(&thread, NULL, serve, soap_copy(listener));
    pthread_detach(thread);
  }
  return 1;
}
