<?php
// A customer's life through ext-soap, in SOAP 1.1 and 1.2: client.php BASE_URL, CASTILE_CREDENTIALS=name:password.

declare(strict_types=1);

const VERSIONS = [
    'SOAP 1.1' => ['/soap/v1/customers', SOAP_1_1, 'http://schemas.xmlsoap.org/soap/envelope/'],
    'SOAP 1.2' => ['/soap12/v1/customers', SOAP_1_2, 'http://www.w3.org/2003/05/soap-envelope'],
];

/** A customer with every kind of value the contract knows. */
function person(string $run): array
{
    return [
        'type' => 'person',
        'status' => 'active',
        'givenName' => 'Ana María',
        'familyName' => "García $run",
        'displayName' => 'Ana M. García <Ana & Söhne>',
        'dateOfBirth' => '1984-02-29',
        'taxId' => "ES-$run",
        'email' => "Ana.$run@example.com",
        'phone' => '+34 91 123 45 67',
        'contactPoints' => ['contactPoint' => [['kind' => 'mobile', 'value' => '+34 600 123 456', 'label' => 'evenings']]],
        'addresses' => ['address' => [
            ['kind' => 'billing', 'line1' => 'Calle de Alcalá 1', 'city' => 'Madrid', 'postalCode' => '28014', 'country' => 'ES'],
            ['kind' => 'shipping', 'line1' => 'Gran Vía 2', 'line2' => 'Nave 3', 'city' => 'Madrid', 'country' => 'ES'],
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

/** Answers come as objects; as arrays they compare with what was sent. */
function plain(mixed $answer): mixed
{
    return json_decode(json_encode($answer), true);
}

function expect(mixed $found, mixed $wanted, string $what): void
{
    if ($found !== $wanted) {
        throw new RuntimeException("$what: expected " . json_encode($wanted) . ', found ' . json_encode($found));
    }
}

/** The content of the declared fault of this name, which the call must end with. */
function fault(string $name, callable $call): object
{
    try {
        $call();
    } catch (SoapFault $fault) {
        return $fault->detail->$name ?? throw $fault;
    }
    throw new RuntimeException("$name was expected");
}

/** Create, read, update, upsert, search, batch, delete. */
function life(SoapClient $service, string $run): void
{
    $data = person($run);
    $made = $service->CreateCustomer(['data' => $data])->result;
    expect($made->created, true, 'CreateCustomer says created');

    $customer = $service->GetCustomer(['id' => $made->id])->customer;
    expect(plain($customer->data), $data, 'GetCustomer answers every value');
    expect([$customer->id, $customer->version, $customer->deleted], [$made->id, $made->version, false], 'GetCustomer');
    $byKey = $service->GetCustomerByKey(['sourceSystem' => 'SAP-P01', 'externalId' => $run])->customer;
    expect(plain($byKey), plain($customer), 'GetCustomerByKey');

    $change = ['id' => $made->id, 'version' => $made->version, 'data' => ['status' => 'blocked', 'tags' => ['tag' => ['silver']]]];
    $changed = $service->UpdateCustomer($change + ['clear' => ['field' => ['phone']]])->result;
    expect($changed->created, false, 'UpdateCustomer says changed');
    $wanted = array_diff_key(array_replace($data, $change['data']), ['phone' => 0]);
    expect(plain($service->GetCustomer(['id' => $made->id])->customer->data), $wanted, 'after UpdateCustomer');
    $conflict = fault('VersionConflict', fn () => $service->UpdateCustomer($change));
    expect($conflict->currentVersion, $changed->version, 'a stale version');

    $key = ['sourceSystem' => 'CRM', 'externalId' => $run];
    $first = $service->UpsertCustomer($key + ['data' => ['type' => 'organization', 'legalName' => 'Castellana SL']])->result;
    $again = $service->UpsertCustomer($key + ['data' => ['legalName' => 'Castellana SA']])->result;
    expect([$first->created, $again->created, $again->id], [true, false, $first->id], 'UpsertCustomer twice');

    foreach ([
        ['email' => strtoupper("Ana.$run@example.com")],
        ['externalKey' => ['sourceSystem' => 'SAP-P01', 'externalId' => $run]],
        ['familyName' => 'garcia ' . strtoupper($run)],
    ] as $criteria) {
        $page = $service->SearchCustomers(['criteria' => $criteria])->page;
        expect(array_column($page->customers->customer, 'id'), [$made->id], 'SearchCustomers by ' . key($criteria));
    }

    $people = array_map(fn ($n) => [
        'type' => 'person', 'familyName' => "Batch $n", 'email' => $n === 1 ? 'nobody' : "batch.$n.$run@example.com",
    ], range(0, 2));
    $results = $service->CreateCustomers(['customers' => ['customer' => $people]])->results->result;
    expect(array_column($results, 'success'), [true, false, true], 'CreateCustomers with one bad record');
    $error = $results[1]->errors->error[0];
    expect([$error->code, $error->path], ['ValidationFailed', '/CreateCustomers/customers/customer[2]/email'], 'its error');

    $service->DeleteCustomer(['id' => $made->id, 'version' => $changed->version]);
    $gone = fault('CustomerNotFound', fn () => $service->GetCustomer(['id' => $made->id]));
    expect($gone->reason, 'deleted', 'GetCustomer of a deleted customer');
}

/** A message that breaks off is a fault of the client's. */
function malformed(SoapClient $service, string $address, int $version, string $envelope): void
{
    $broken = "<s:Envelope xmlns:s=\"$envelope\"><s:Body><GetCustomer";
    $answer = $service->__doRequest($broken, $address, 'urn:castile:customers:v1/GetCustomer', $version);
    expect(str_contains($answer, $envelope) && str_contains($answer, 'Fault'), true, 'a malformed request is a fault');
}

ini_set('soap.wsdl_cache_enabled', '0'); // what production wants is the cache: PHP reads the WSDL for every SoapClient
[$login, $password] = explode(':', getenv('CASTILE_CREDENTIALS'), 2);
foreach (VERSIONS as $name => [$path, $version, $envelope]) {
    $service = new SoapClient($argv[1] . "$path?wsdl", [
        'login' => $login,
        'password' => $password,
        'soap_version' => $version,
        'features' => SOAP_SINGLE_ELEMENT_ARRAYS, // else a list of one arrives as its one entry
    ]);
    life($service, 'p' . bin2hex(random_bytes(6)));
    malformed($service, $argv[1] . $path, $version, $envelope);
    echo "php, $name: ok\n";
}
