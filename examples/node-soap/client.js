// A customer's life through npm's soap, in SOAP 1.1 and 1.2: client.js BASE_URL, CASTILE_CREDENTIALS=name:password.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import soap from "soap";

const versions = [
  { name: "SOAP 1.1", path: "/soap/v1/customers", media: "text/xml", envelope: "http://schemas.xmlsoap.org/soap/envelope/" },
  { name: "SOAP 1.2", path: "/soap12/v1/customers", media: "application/soap+xml", envelope: "http://www.w3.org/2003/05/soap-envelope" },
];

// soap makes a Date of what it reads, and writes a Date as an empty element: with text both ways, what was read can be sent.
const asText = (text) => text;
// To soap a member called attributes means XML's own, unless it is told another name for those: a customer has such a member.
const options = { attributesKey: "$attributes", customDeserializer: { date: asText, dateTime: asText } };

/** A customer with every kind of value the contract knows. */
const person = (run) => ({
  type: "person",
  status: "active",
  givenName: "Ana María",
  familyName: `García ${run}`,
  displayName: "Ana M. García <Ana & Söhne>",
  dateOfBirth: "1984-02-29",
  taxId: `ES-${run}`,
  email: `Ana.${run}@example.com`,
  phone: "+34 91 123 45 67",
  contactPoints: { contactPoint: [{ kind: "mobile", value: "+34 600 123 456", label: "evenings" }] },
  addresses: {
    address: [
      { kind: "billing", line1: "Calle de Alcalá 1", city: "Madrid", postalCode: "28014", country: "ES" },
      { kind: "shipping", line1: "Gran Vía 2", line2: "Nave 3", city: "Madrid", country: "ES" },
    ],
  },
  iban: "ES9121000418450200051332",
  externalKeys: { externalKey: [{ sourceSystem: "SAP-P01", externalId: run }] },
  language: "es-ES",
  currency: "EUR",
  creditLimit: "12500.75",
  paymentTermDays: "30",
  consents: { consent: [{ purpose: "newsletter", granted: true, recordedAt: "2026-01-02T03:04:05.678Z" }] },
  tags: { tag: ["gold", "trade fair"] },
  attributes: { attribute: [{ name: "salesRegion", value: "Centro" }] },
  notes: "First line\nsecond line",
});

/** A declared fault's element name and content. */
async function faultOf(call) {
  const error = await call.then(() => assert.fail("a fault was expected"), (error) => error);
  const fault = error.root?.Envelope?.Body?.Fault;
  if (!fault) throw error;
  return Object.entries(fault.detail ?? fault.Detail)[0];
}

/** Create, read, update, upsert, search, batch, delete. */
async function life(client, run) {
  // Each operation answers [result, text, headers, request].
  const call = async (operation, request) => (await client[`${operation}Async`](request))[0];
  const read = async (id) => (await call("GetCustomer", { id })).customer;

  const data = person(run);
  const { result: made } = await call("CreateCustomer", { data });
  assert.equal(made.created, true);

  const customer = await read(made.id);
  assert.deepEqual(customer.data, data);
  assert.deepEqual([customer.id, customer.version, customer.deleted], [made.id, made.version, false]);
  const byKey = await call("GetCustomerByKey", { sourceSystem: "SAP-P01", externalId: run });
  assert.deepEqual(byKey.customer, customer);

  const change = { id: made.id, version: made.version, data: { status: "blocked", tags: { tag: ["silver"] } } };
  const { result: changed } = await call("UpdateCustomer", { ...change, clear: { field: ["phone"] } });
  assert.equal(changed.created, false);
  const { phone, ...kept } = data;
  const after = await read(made.id);
  assert.deepEqual(after.data, { ...kept, ...change.data });
  const [stale, conflict] = await faultOf(call("UpdateCustomer", change));
  assert.deepEqual([stale, conflict.currentVersion], ["VersionConflict", changed.version]);
  // What was read can be sent as it is.
  const { result: again } = await call("UpdateCustomer", { id: after.id, version: after.version, data: after.data });
  assert.deepEqual((await read(made.id)).data, after.data);

  const key = { sourceSystem: "CRM", externalId: run };
  const first = await call("UpsertCustomer", { ...key, data: { type: "organization", legalName: "Castellana SL" } });
  const second = await call("UpsertCustomer", { ...key, data: { legalName: "Castellana SA" } });
  assert.deepEqual([first.result.created, second.result.created, second.result.id], [true, false, first.result.id]);

  for (const criteria of [
    { email: `Ana.${run}@example.com`.toUpperCase() },
    { externalKey: { sourceSystem: "SAP-P01", externalId: run } },
    { familyName: `garcia ${run.toUpperCase()}` },
  ]) {
    const { page } = await call("SearchCustomers", { criteria });
    assert.deepEqual(page.customers.customer.map((found) => found.id), [made.id]);
  }

  const people = [0, 1, 2].map((n) => ({
    type: "person", familyName: `Batch ${n}`, email: n === 1 ? "nobody" : `batch.${n}.${run}@example.com`,
  }));
  const { results } = await call("CreateCustomers", { customers: { customer: people } });
  assert.deepEqual(results.result.map((result) => result.success), [true, false, true]);
  const [error] = results.result[1].errors.error;
  assert.deepEqual([error.code, error.path], ["ValidationFailed", "/CreateCustomers/customers/customer[2]/email"]);

  await call("DeleteCustomer", { id: made.id, version: again.version });
  const [gone, why] = await faultOf(read(made.id));
  assert.deepEqual([gone, why.reason], ["CustomerNotFound", "deleted"]);
}

/** A message that breaks off is a fault of the client's. */
async function malformed(address, { media, envelope }, credentials) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": `${media}; charset=utf-8`, Authorization: `Basic ${btoa(credentials)}` },
    body: `<s:Envelope xmlns:s="${envelope}"><s:Body><GetCustomer`,
  });
  const text = await answer.text();
  assert.deepEqual([answer.status, text.includes(envelope), text.includes("Fault")], [500, true, true]);
}

const base = process.argv[2];
const credentials = process.env.CASTILE_CREDENTIALS;
const [user, ...password] = credentials.split(":");
for (const version of versions) {
  const client = await soap.createClientAsync(`${base}${version.path}?wsdl`, options);
  client.setSecurity(new soap.BasicAuthSecurity(user, password.join(":")));
  await life(client, "n" + randomUUID().replaceAll("-", "").slice(0, 12));
  await malformed(base + version.path, version, credentials);
  console.log(`node-soap, ${version.name}: ok`);
}
