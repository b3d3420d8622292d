#!/usr/bin/perl
# A customer's life through SOAP::Lite, in SOAP 1.1 and 1.2: client.pl BASE_URL, CASTILE_CREDENTIALS=name:password.

use strict;
use warnings;
use utf8;

use HTTP::Request;
use SOAP::Lite;

my $CONTRACT = 'urn:castile:customers:v1';
my %VERSIONS = (
    '1.1' => ['/soap/v1/customers', 'text/xml', 'http://schemas.xmlsoap.org/soap/envelope/'],
    '1.2' => ['/soap12/v1/customers', 'application/soap+xml', 'http://www.w3.org/2003/05/soap-envelope'],
);

# An element: its text, or its children in the schema's order. A hash would lose that order.
sub element {
    my ($name, @content) = @_;
    return SOAP::Data->name($name => $content[0]) if @content == 1 && !ref $content[0];
    return SOAP::Data->name($name => \SOAP::Data->value(@content));
}

# A customer with every kind of value the contract knows.
sub person {
    my $run = shift;
    return element(data =>
        element(type => 'person'),
        element(status => 'active'),
        element(givenName => 'Ana María'),
        element(familyName => "García $run"),
        element(displayName => 'Ana M. García <Ana & Söhne>'),
        element(dateOfBirth => '1984-02-29'),
        element(taxId => "ES-$run"),
        element(email => "Ana.$run\@example.com"),
        element(phone => '0034911234567'),
        element(contactPoints => element(contactPoint =>
            element(kind => 'mobile'), element(value => '+34 600 123 456'), element(label => 'evenings'))),
        element(addresses =>
            element(address => element(kind => 'billing'), element(line1 => 'Calle de Alcalá 1'),
                element(city => 'Madrid'), element(postalCode => '08014'), element(country => 'ES')),
            element(address => element(kind => 'shipping'), element(line1 => 'Gran Vía 2'),
                element(line2 => 'Nave 3'), element(city => 'Madrid'), element(country => 'ES'))),
        element(iban => 'ES9121000418450200051332'),
        element(externalKeys => element(externalKey => element(sourceSystem => 'SAP-P01'), element(externalId => $run))),
        element(language => 'es-ES'),
        element(currency => 'EUR'),
        element(creditLimit => '12500.75'),
        element(paymentTermDays => 30),
        element(consents => element(consent =>
            element(purpose => 'newsletter'), element(granted => 'true'), element(recordedAt => '2026-01-02T03:04:05.678Z'))),
        element(tags => element(tag => 'gold'), element(tag => 'trade fair')),
        element(attributes => element(attribute => element(name => 'salesRegion'), element(value => 'Centro'))),
        element(notes => "First line\nsecond line"),
    );
}

# The same as SOAP::Lite reads it: a hash for an element with children, a list where one is repeated.
sub read_person {
    my $run = shift;
    return {
        type => 'person', status => 'active', givenName => 'Ana María', familyName => "García $run",
        displayName => 'Ana M. García <Ana & Söhne>', dateOfBirth => '1984-02-29', taxId => "ES-$run",
        email => "Ana.$run\@example.com", phone => '0034911234567',
        contactPoints => { contactPoint => { kind => 'mobile', value => '+34 600 123 456', label => 'evenings' } },
        addresses => { address => [
            { kind => 'billing', line1 => 'Calle de Alcalá 1', city => 'Madrid', postalCode => '08014', country => 'ES' },
            { kind => 'shipping', line1 => 'Gran Vía 2', line2 => 'Nave 3', city => 'Madrid', country => 'ES' },
        ] },
        iban => 'ES9121000418450200051332',
        externalKeys => { externalKey => { sourceSystem => 'SAP-P01', externalId => $run } },
        language => 'es-ES', currency => 'EUR', creditLimit => '12500.75', paymentTermDays => '30',
        consents => { consent => { purpose => 'newsletter', granted => 'true', recordedAt => '2026-01-02T03:04:05.678Z' } },
        tags => { tag => ['gold', 'trade fair'] },
        attributes => { attribute => { name => 'salesRegion', value => 'Centro' } },
        notes => "First line\nsecond line",
    };
}

# A structure as one comparable text.
sub text {
    my $value = shift;
    return 'nothing' unless defined $value;
    return '[' . join(', ', map { text($_) } @$value) . ']' if ref $value eq 'ARRAY';
    return '{' . join(', ', map { "$_: " . text($value->{$_}) } sort keys %$value) . '}' if UNIVERSAL::isa($value, 'HASH');
    return "'$value'";
}

sub expect {
    my ($found, $wanted, $what) = @_;
    my ($here, $there) = (text($found), text($wanted));
    die "$what: expected $there, found $here\n" if $here ne $there;
}

# Create, read, update, upsert, search, batch, delete.
sub life {
    my ($soap, $run) = @_;
    my $call = sub { # the answer's one child
        my ($operation, @request) = @_;
        my $answer = $soap->call($operation => @request);
        die "$operation: " . text($answer->fault) . "\n" if $answer->fault;
        return $answer->result;
    };
    my $fault = sub { # the declared fault of this name
        my ($name, $operation, @request) = @_;
        my $fault = $soap->call($operation => @request)->fault or die "$name was expected\n";
        my $detail = $fault->{detail} // $fault->{Detail}; # SOAP 1.1, SOAP 1.2: faultdetail knows the first only
        return $detail->{$name} // die "$name was expected, not " . text($fault) . "\n";
    };

    my $made = $call->(CreateCustomer => person($run));
    expect($made->{created}, 'true', 'CreateCustomer says created');
    my $id = element(id => $made->{id});

    my $customer = $call->(GetCustomer => $id);
    expect($customer->{data}, read_person($run), 'GetCustomer answers every value');
    expect([@$customer{qw(id version deleted)}], [@$made{qw(id version)}, 'false'], 'GetCustomer');
    my @key = (element(sourceSystem => 'SAP-P01'), element(externalId => $run));
    expect($call->(GetCustomerByKey => @key), $customer, 'GetCustomerByKey');

    my $version = element(version => $made->{version});
    my $change = element(data => element(status => 'blocked'), element(tags => element(tag => 'silver')));
    my $changed = $call->(UpdateCustomer => $id, $version, $change, element(clear => element(field => 'phone')));
    expect($changed->{created}, 'false', 'UpdateCustomer says changed');
    my %wanted = (%{ read_person($run) }, status => 'blocked', tags => { tag => 'silver' });
    delete $wanted{phone};
    expect($call->(GetCustomer => $id)->{data}, \%wanted, 'after UpdateCustomer');
    my $conflict = $fault->(VersionConflict => UpdateCustomer => $id, $version, $change);
    expect($conflict->{currentVersion}, $changed->{version}, 'a stale version');

    @key = (element(sourceSystem => 'CRM'), element(externalId => $run));
    my $company = element(type => 'organization');
    my $first = $call->(UpsertCustomer => @key, element(data => $company, element(legalName => 'Castellana SL')));
    my $again = $call->(UpsertCustomer => @key, element(data => $company, element(legalName => 'Castellana SA')));
    expect([$first->{created}, $again->{created}, $again->{id}], ['true', 'false', $first->{id}], 'UpsertCustomer twice');

    for my $criterion (
        element(email => uc "Ana.$run\@example.com"),
        element(externalKey => element(sourceSystem => 'SAP-P01'), element(externalId => $run)),
        element(familyName => 'garcia ' . uc $run),
    ) {
        my $page = $call->(SearchCustomers => element(criteria => $criterion));
        expect($page->{customers}{customer}{id}, $made->{id}, 'SearchCustomers');
    }

    my @people = map {
        element(customer => element(type => 'person'), element(familyName => "Batch $_"),
            element(email => $_ == 1 ? 'nobody' : "batch.$_.$run\@example.com"))
    } 0 .. 2;
    my $results = $call->(CreateCustomers => element(customers => @people))->{result};
    expect([map { $_->{success} } @$results], ['true', 'false', 'true'], 'CreateCustomers with one bad record');
    my $error = $results->[1]{errors}{error};
    expect([@$error{qw(code path)}], ['ValidationFailed', '/CreateCustomers/customers/customer[2]/email'], 'its error');

    $call->(DeleteCustomer => $id, element(version => $changed->{version}));
    my $gone = $fault->(CustomerNotFound => GetCustomer => $id);
    expect($gone->{reason}, 'deleted', 'GetCustomer of a deleted customer');
}

# A message that breaks off is a fault of the client's.
sub malformed {
    my ($soap, $address, $media, $envelope, @credentials) = @_;
    my $request = HTTP::Request->new(POST => $address, ['Content-Type' => "$media; charset=utf-8"],
        "<s:Envelope xmlns:s=\"$envelope\"><s:Body><GetCustomer");
    $request->authorization_basic(@credentials);
    my $answer = $soap->transport->request($request);
    expect($answer->code, 500, "a malformed request's status");
    my $text = $answer->decoded_content;
    die "a malformed request is not answered with a fault: $text\n" unless $text =~ /\Q$envelope\E/ && $text =~ /Fault/;
}

my ($base) = @ARGV;
my @credentials = split /:/, $ENV{CASTILE_CREDENTIALS}, 2;
sub SOAP::Transport::HTTP::Client::get_basic_credentials { return @credentials }

for my $version (sort keys %VERSIONS) {
    my ($path, $media, $envelope) = @{ $VERSIONS{$version} };
    SOAP::Lite->soapversion($version); # of all objects made from here on
    my $soap = SOAP::Lite->new(proxy => "$base$path", default_ns => $CONTRACT)
        ->on_action(sub { join '/', @_ })
        ->on_fault(sub { $_[1] });
    # Text with an accent is text; by itself SOAP::Lite would send it as base64Binary.
    $soap->serializer->typelookup->{base64Binary}[1] = sub { 0 };
    life($soap, 'l' . sprintf('%x%x', time, $$) . substr($version, -1));
    malformed($soap, "$base$path", $media, $envelope, @credentials);
    print "perl-soaplite, SOAP $version: ok\n";
}
