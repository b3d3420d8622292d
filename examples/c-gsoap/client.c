/* A customer's life through gSOAP, in one SOAP version: client ADDRESS, CASTILE_CREDENTIALS=name:password.
   What soapcpp2 made of the WSDL stands in soapH.h and in the file of its binding, BINDING. */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "soapH.h"
#include BINDING

static const char *address;
static char run[24];

/* Says what went wrong, gSOAP's own words included, and ends. */
static void fail(struct soap *soap, const char *what) {
  fprintf(stderr, "%s\n", what);
  if (soap->error) soap_print_fault(soap, stderr);
  exit(1);
}

static void expect(struct soap *soap, int holds, const char *what) {
  if (!holds) fail(soap, what);
}

static int same(const char *one, const char *other) {
  return one && other && !strcmp(one, other);
}

/* A text with this run's mark in it; lives as long as what soap_end frees. */
static char *text(struct soap *soap, const char *format) {
  char buffer[200];
  snprintf(buffer, sizeof buffer, format, run);
  return soap_strdup(soap, buffer);
}

/* A customer with every kind of value the contract knows. An optional value is a pointer; a list is a count and an array. */
static struct ns1__CustomerData person(struct soap *soap) {
  static enum ns1__CustomerType type = ns1__CustomerType__person;
  static enum ns1__CustomerStatus status = ns1__CustomerStatus__active;
  static int days = 30;
  static struct ns1__ContactPoint point = {ns1__ContactPointKind__mobile, "+34 600 123 456", "evenings"};
  static struct ns1__ContactPointList points = {1, &point};
  static struct ns1__Address address[] = {
      {.kind = ns1__AddressKind__billing, .line1 = "Calle de Alcalá 1", .city = "Madrid", .postalCode = "28014", .country = "ES"},
      {.kind = ns1__AddressKind__shipping, .line1 = "Gran Vía 2", .line2 = "Nave 3", .city = "Madrid", .country = "ES"}};
  static struct ns1__AddressList addresses = {2, address};
  static struct ns1__ExternalKey key = {"SAP-P01", run};
  static struct ns1__ExternalKeyList keys = {1, &key};
  static struct ns1__Consent consent = {"newsletter", xsd__boolean__true_, 1767323045}; /* 2026-01-02T03:04:05Z */
  static struct ns1__ConsentList consents = {1, &consent};
  static char *tag[] = {"gold", "trade fair"};
  static struct ns1__TagList tags = {2, tag};
  static struct ns1__CustomerAttribute region = {"salesRegion", "Centro"};
  static struct ns1__CustomerAttributeList values = {1, &region};
  return (struct ns1__CustomerData){
      .type = &type,
      .status = &status,
      .givenName = "Ana María",
      .familyName = text(soap, "García %s"),
      .displayName = "Ana M. García <Ana & Söhne>",
      .dateOfBirth = "1984-02-29",
      .taxId = text(soap, "ES-%s"),
      .email = text(soap, "Ana.%s@example.com"),
      .phone = "+34 91 123 45 67",
      .contactPoints = &points,
      .addresses = &addresses,
      .iban = "ES9121000418450200051332",
      .externalKeys = &keys,
      .language = "es-ES",
      .currency = "EUR",
      .creditLimit = "12500.75",
      .paymentTermDays = &days,
      .consents = &consents,
      .tags = &tags,
      .attributes = &values,
      .notes = "First line\nsecond line",
  };
}

/* Compares every value, as the XML that gSOAP would write of both. */
static void compare(struct soap *soap, const struct ns1__CustomerData *found, const struct ns1__CustomerData *wanted) {
  const char *here = NULL, *there = NULL;
  soap->os = &here;
  soap_write_ns1__CustomerData(soap, found);
  soap->os = &there;
  soap_write_ns1__CustomerData(soap, wanted);
  soap->os = NULL;
  if (same(here, there)) return;
  fprintf(stderr, "expected %s\nfound    %s\n", there, here);
  exit(1);
}

/* HTTP Basic has to be said again before each call. */
static struct soap *authorized(struct soap *soap) {
  static char name[100];
  const char *credentials = getenv("CASTILE_CREDENTIALS"), *colon = strchr(credentials, ':');
  snprintf(name, sizeof name, "%.*s", (int)(colon - credentials), credentials);
  soap->userid = name;
  soap->passwd = colon + 1;
  return soap;
}

/* An operation that must succeed. gSOAP names each function by its binding's place in the WSDL and the operation. */
#define CALL(operation, request, answer) \
  if (soap_call___ns1__##operation(authorized(soap), address, NULL, request, answer)) fail(soap, #operation)

/* An operation that must end with a declared fault; its content. */
#define FAULT(operation, request, answer, name) \
  (expect(soap, soap_call___ns1__##operation(authorized(soap), address, NULL, request, answer), #name " was expected"), \
   detail(soap)->ns1__##name)

static struct SOAP_ENV__Detail *detail(struct soap *soap) {
  struct SOAP_ENV__Detail *found = NULL;
  if (soap->fault) found = soap->version == 2 ? soap->fault->SOAP_ENV__Detail : soap->fault->detail;
  if (!found) fail(soap, "a declared fault was expected");
  soap->error = SOAP_OK;
  return found;
}

static void read_data(struct soap *soap, char *id, const struct ns1__CustomerData *wanted) {
  struct _ns1__GetCustomerResponse got;
  CALL(GetCustomer, &(struct _ns1__GetCustomer){id}, &got);
  compare(soap, got.customer->data, wanted);
}

static void update(struct soap *soap, struct ns1__WriteResult *made, struct ns1__CustomerData *data) {
  enum ns1__CustomerStatus blocked = ns1__CustomerStatus__blocked;
  char *silver = "silver";
  struct ns1__TagList tags = {1, &silver};
  struct ns1__CustomerData change = {.status = &blocked, .tags = &tags};
  enum ns1__CustomerField phone = ns1__CustomerField__phone;
  struct _ns1__UpdateCustomer request = {made->id, made->version, &change, &(struct ns1__CustomerFieldList){1, &phone}};
  struct _ns1__UpdateCustomerResponse answer;
  CALL(UpdateCustomer, &request, &answer);
  struct ns1__WriteResult *changed = answer.result;
  expect(soap, !changed->created, "UpdateCustomer says changed");
  struct ns1__CustomerData wanted = *data;
  wanted.status = &blocked, wanted.tags = &tags, wanted.phone = NULL;
  read_data(soap, made->id, &wanted);
  struct _ns1__VersionConflict *conflict = FAULT(UpdateCustomer, &request, &answer, VersionConflict);
  expect(soap, conflict && same(conflict->currentVersion, changed->version), "a stale version");
  made->version = changed->version;
}

static void upsert(struct soap *soap) {
  enum ns1__CustomerType organization = ns1__CustomerType__organization;
  struct ns1__CustomerData company = {.type = &organization, .legalName = "Castellana SL"};
  struct _ns1__UpsertCustomer request = {"CRM", run, &company, NULL};
  struct _ns1__UpsertCustomerResponse first, again;
  CALL(UpsertCustomer, &request, &first);
  company.legalName = "Castellana SA";
  CALL(UpsertCustomer, &request, &again);
  expect(soap, first.result->created && !again.result->created, "UpsertCustomer creates once");
  expect(soap, same(first.result->id, again.result->id), "UpsertCustomer finds what it created");
}

static void search(struct soap *soap, const char *id) {
  struct ns1__ExternalKey key = {"SAP-P01", run};
  struct ns1__SearchCriteria criteria[] = {
      {.email = text(soap, "ANA.%s@EXAMPLE.COM")}, {.externalKey = &key}, {.familyName = text(soap, "garcia %s")}};
  for (int each = 0; each < 3; each++) {
    struct _ns1__SearchCustomers request = {&criteria[each], NULL, NULL};
    struct _ns1__SearchCustomersResponse answer;
    CALL(SearchCustomers, &request, &answer);
    struct ns1__CustomerList *found = answer.page->customers;
    expect(soap, found->__sizecustomer == 1 && same(found->customer[0].id, id), "SearchCustomers");
  }
}

static void batch(struct soap *soap) {
  enum ns1__CustomerType type = ns1__CustomerType__person;
  struct ns1__CustomerData people[] = {
      {.type = &type, .familyName = "Batch 0", .email = text(soap, "batch.0.%s@example.com")},
      {.type = &type, .familyName = "Batch 1", .email = "nobody"},
      {.type = &type, .familyName = "Batch 2", .email = text(soap, "batch.2.%s@example.com")}};
  struct ns1__CustomerDataList list = {3, people};
  struct _ns1__CreateCustomersResponse answer;
  CALL(CreateCustomers, &(struct _ns1__CreateCustomers){&list}, &answer);
  struct ns1__RecordResult *result = answer.results->result;
  expect(soap, answer.results->__sizeresult == 3, "a result for each record");
  expect(soap, result[0].success && !result[1].success && result[2].success, "CreateCustomers with one bad record");
  struct ns1__RecordError *error = result[1].errors->error;
  expect(soap, same(error->code, "ValidationFailed"), "its error's code");
  expect(soap, same(error->path, "/CreateCustomers/customers/customer[2]/email"), "its error's path");
}

/* Create, read, update, upsert, search, batch, delete. */
static void life(struct soap *soap) {
  struct ns1__CustomerData data = person(soap);
  struct _ns1__CreateCustomerResponse created;
  CALL(CreateCustomer, &(struct _ns1__CreateCustomer){&data}, &created);
  struct ns1__WriteResult *made = created.result;
  expect(soap, made->created, "CreateCustomer says created");
  struct _ns1__GetCustomer by_id = {made->id};
  struct _ns1__GetCustomerResponse got;
  CALL(GetCustomer, &by_id, &got);
  compare(soap, got.customer->data, &data);
  expect(soap, same(got.customer->id, made->id) && same(got.customer->version, made->version), "id and version");
  expect(soap, !got.customer->deleted, "not deleted");
  struct _ns1__GetCustomerByKeyResponse by_key;
  CALL(GetCustomerByKey, (&(struct _ns1__GetCustomerByKey){"SAP-P01", run}), &by_key);
  compare(soap, by_key.customer->data, &data);

  update(soap, made, &data);
  upsert(soap);
  search(soap, made->id);
  batch(soap);

  struct _ns1__DeleteCustomerResponse deleted;
  CALL(DeleteCustomer, (&(struct _ns1__DeleteCustomer){made->id, made->version}), &deleted);
  struct _ns1__CustomerNotFound *gone = FAULT(GetCustomer, &by_id, &got, CustomerNotFound);
  expect(soap, gone && gone->reason == ns1__NotFoundReason__deleted, "GetCustomer of a deleted customer");
}

/* A message that breaks off is a fault of the client's. */
static void malformed(struct soap *soap) {
  int twelve = soap->version == 2;
  soap_begin(authorized(soap));
  soap->omode |= SOAP_IO_STORE; /* its length goes ahead of it */
  if (soap_connect(soap, address, "") || soap_send(soap, "<s:Envelope xmlns:s=\"") ||
      soap_send(soap, twelve ? "http://www.w3.org/2003/05/soap-envelope" : "http://schemas.xmlsoap.org/soap/envelope/") ||
      soap_send(soap, "\"><s:Body><GetCustomer") || soap_end_send(soap))
    fail(soap, "sending a malformed message");
  expect(soap, soap_begin_recv(soap) == SOAP_OK && soap->status == 500, "a malformed request's status");
  if (soap_envelope_begin_in(soap) || soap_recv_header(soap) || soap_body_begin_in(soap)) fail(soap, "a malformed request's answer");
  soap_recv_fault(soap, 1);
  expect(soap, soap->version == (twelve ? 2 : 1) && soap->error == SOAP_FAULT, "a malformed request's fault, in its version");
  soap_closesock(soap);
  soap->error = SOAP_OK;
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  address = arguments[1];
  snprintf(run, sizeof run, "g%lx%x", (unsigned long)time(NULL), (unsigned)getpid());
  struct soap *soap = soap_new2(SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE, SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE);
  life(soap);
  malformed(soap);
  printf("c-gsoap, SOAP %s: ok\n", soap->version == 2 ? "1.2" : "1.1");
  soap_destroy(soap);
  soap_end(soap);
  soap_free(soap);
  return 0;
}
