<?php
// A customer's life through NuSOAP, in SOAP 1.1: client.php BASE_URL, CASTILE_CREDENTIALS=name:password; NUSOAP names its
// source. The client works in NuSOAP's own character set, ISO-8859-1, both in memory and on the wire.

declare(strict_types=1);

error_reporting(E_ERROR | E_PARSE); // NuSOAP is older than what today's PHP warns of
require getenv('NUSOAP');

const ADDRESS = '/soap/v1/customers';
const ENVELOPE = 'http://schemas.xmlsoap.org/soap/envelope/';

/** ISO-8859-1 of this file's UTF-8. */
function latin(string $text): string
{
    return iconv('UTF-8', 'ISO-8859-1', $text);
}

/** A customer with every kind of value the contract knows. */
function person(string $run): array
{
    return [
        'type' => 'person',
        'status' => 'active',
        'givenName' => latin('Ana María'),
        'familyName' => latin("García $run"),
        'displayName' => latin('Ana M. García <Ana & Söhne>'),
        'dateOfBirth' => '1984-02-29',
        'taxId' => "ES-$run",
        'email' => "Ana.$run@example.com",
        'phone' => '+34 91 123 45 67',
        'contactPoints' => ['contactPoint' => [['kind' => 'mobile', 'value' => '+34 600 123 456', 'label' => 'evenings']]],
        'addresses' => ['address' => [
            ['kind' => 'billing', 'line1' => latin('Calle de Alcalá 1'), 'city' => 'Madrid', 'postalCode' => '28014', 'country' => 'ES'],
            ['kind' => 'shipping', 'line1' => latin('Gran Vía 2'), 'line2' => 'Nave 3', 'city' => 'Madrid', 'country' => 'ES'],
        ]],
        'iban' => 'ES9121000418450200051332',
        'externalKeys' => ['externalKey' => [['sourceSystem' => 'SAP-P01', 'externalId' => $run]]],
        'language' => 'es-ES',
        'currency' => 'EUR',
        'creditLimit' => '12500.75', // a string: a float could not hold every amount
        'paymentTermDays' => 30,
        'consents' => ['consent' => [['purpose' => 'newsletter', 'granted' => true, 'recordedAt' => '2026-01-02T03:04:05.678Z']]],
        'tags' => ['tag' => ['gold', 'trade fair']],
        'attributes' => ['attribute' => [['name' => 'salesRegion', 'value' => 'Centro']]],
        'notes' => "First line\nsecond line",
    ];
}

/** The data as NuSOAP reads it back: every value a text, a list of one its one entry. */
function asRead(mixed $value): mixed
{
    if (is_array($value)) {
        return array_is_list($value) && count($value) === 1 ? asRead($value[0]) : array_map('asRead', $value);
    }
    return is_bool($value) ? ($value ? 'true' : 'false') : (string) $value;
}

function expect(mixed $found, mixed $wanted, string $what): void
{
    if ($found !== $wanted) {
        throw new RuntimeException("$what: expected " . json_encode($wanted) . ', found ' . json_encode($found));
    }
}

/** An operation's answer, or its declared fault: one name and its content. */
function call(nusoap_client $service, string $operation, array $request): array
{
    array_walk_recursive($request, function (mixed &$value): void {
        // NuSOAP escapes what is an xsd:string itself, and forgets the types that are made of it.
        $value = is_string($value) ? htmlspecialchars($value, ENT_NOQUOTES, 'ISO-8859-1') : $value;
    });
    $answer = $service->call($operation, $request);
    if ($service->fault) {
        return $answer['detail'] ?? throw new RuntimeException("$operation: " . $answer['faultstring']);
    }
    if ($service->getError()) {
        throw new RuntimeException("$operation: " . $service->getError());
    }
    return $answer;
}

/** Create, read, update, upsert, search, batch, delete. */
function life(nusoap_client $service, string $run): void
{
    $data = person($run);
    $made = call($service, 'CreateCustomer', ['data' => $data])['result'];
    expect($made['created'], 'true', 'CreateCustomer says created');
    $id = ['id' => $made['id']];

    $customer = call($service, 'GetCustomer', $id)['customer'];
    expect($customer['data'], asRead($data), 'GetCustomer answers every value');
    expect([$customer['id'], $customer['version'], $customer['deleted']], [$made['id'], $made['version'], 'false'], 'GetCustomer');
    $byKey = call($service, 'GetCustomerByKey', ['sourceSystem' => 'SAP-P01', 'externalId' => $run])['customer'];
    expect($byKey, $customer, 'GetCustomerByKey');

    $change = $id + ['version' => $made['version'], 'data' => ['status' => 'blocked', 'tags' => ['tag' => ['silver']]]];
    $changed = call($service, 'UpdateCustomer', $change + ['clear' => ['field' => ['phone']]])['result'];
    expect($changed['created'], 'false', 'UpdateCustomer says changed');
    $wanted = array_diff_key(array_replace($data, $change['data']), ['phone' => 0]);
    expect(call($service, 'GetCustomer', $id)['customer']['data'], asRead($wanted), 'after UpdateCustomer');
    $conflict = call($service, 'UpdateCustomer', $change)['VersionConflict'];
    expect($conflict['currentVersion'], $changed['version'], 'a stale version');

    $key = ['sourceSystem' => 'CRM', 'externalId' => $run];
    $company = ['type' => 'organization', 'legalName' => 'Castellana SL'];
    $first = call($service, 'UpsertCustomer', $key + ['data' => $company])['result'];
    $again = call($service, 'UpsertCustomer', $key + ['data' => ['legalName' => 'Castellana SA']])['result'];
    expect([$first['created'], $again['created'], $again['id']], ['true', 'false', $first['id']], 'UpsertCustomer twice');

    foreach ([
        ['email' => strtoupper("Ana.$run@example.com")],
        ['externalKey' => ['sourceSystem' => 'SAP-P01', 'externalId' => $run]],
        ['familyName' => 'garcia ' . strtoupper($run)],
    ] as $criteria) {
        $page = call($service, 'SearchCustomers', ['criteria' => $criteria])['page'];
        expect($page['customers']['customer']['id'], $made['id'], 'SearchCustomers by ' . key($criteria));
    }

    $people = array_map(fn ($n) => [
        'type' => 'person', 'familyName' => "Batch $n", 'email' => $n === 1 ? 'nobody' : "batch.$n.$run@example.com",
    ], range(0, 2));
    $results = call($service, 'CreateCustomers', ['customers' => ['customer' => $people]])['results']['result'];
    expect(array_column($results, 'success'), ['true', 'false', 'true'], 'CreateCustomers with one bad record');
    $error = $results[1]['errors']['error'];
    expect([$error['code'], $error['path']], ['ValidationFailed', '/CreateCustomers/customers/customer[2]/email'], 'its error');

    call($service, 'DeleteCustomer', $id + ['version' => $changed['version']]);
    expect(call($service, 'GetCustomer', $id)['CustomerNotFound']['reason'], 'deleted', 'GetCustomer of a deleted customer');
}

/** A message that breaks off is a fault of the client's. */
function malformed(nusoap_client $service): void
{
    $service->send('<s:Envelope xmlns:s="' . ENVELOPE . '"><s:Body><GetCustomer', 'urn:castile:customers:v1/GetCustomer');
    $right = str_contains($service->response, ENVELOPE) && str_contains($service->response, 'Fault');
    expect($right, true, 'a malformed request is a fault');
}

$service = new nusoap_client($argv[1] . ADDRESS . '?wsdl', 'wsdl');
[$login, $password] = explode(':', getenv('CASTILE_CREDENTIALS'), 2);
$service->setCredentials($login, $password, 'basic');
life($service, 'o' . bin2hex(random_bytes(6)));
malformed($service);
echo "php-nusoap, SOAP 1.1: ok\n";
