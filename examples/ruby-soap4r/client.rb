# A customer's life through soap4r, in SOAP 1.1: client.rb BASE_URL, CASTILE_CREDENTIALS=name:password.

gem "soap4r-ruby1.9"
require "httpclient" # HTTP Basic: Ruby's own Net::HTTP cannot, under soap4r
require "securerandom"
require "xsd/xmlparser/libxmlparser" # soap4r's REXML driver breaks on today's REXML
require "soap/wsdlDriver"

ADDRESS = "/soap/v1/customers"
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"

# A customer with every kind of value the contract knows.
def person(run)
  {
    type: "person",
    status: "active",
    givenName: "Ana María",
    familyName: "García #{run}",
    displayName: "Ana M. García <Ana & Söhne>",
    dateOfBirth: "1984-02-29",
    taxId: "ES-#{run}",
    email: "Ana.#{run}@example.com",
    phone: "+34 91 123 45 67",
    contactPoints: { contactPoint: [{ kind: "mobile", value: "+34 600 123 456", label: "evenings" }] },
    addresses: { address: [
      { kind: "billing", line1: "Calle de Alcalá 1", city: "Madrid", postalCode: "28014", country: "ES" },
      { kind: "shipping", line1: "Gran Vía 2", line2: "Nave 3", city: "Madrid", country: "ES" },
    ] },
    iban: "ES9121000418450200051332",
    externalKeys: { externalKey: [{ sourceSystem: "SAP-P01", externalId: run }] },
    language: "es-ES",
    currency: "EUR",
    creditLimit: "12500.75",
    paymentTermDays: 30,
    consents: { consent: [{ purpose: "newsletter", granted: true, recordedAt: "2026-01-02T03:04:05.678Z" }] },
    tags: { tag: ["gold", "trade fair"] },
    attributes: { attribute: [{ name: "salesRegion", value: "Centro" }] },
    notes: "First line\nsecond line",
  }
end

# An answer as hashes: soap4r makes a method of each element, and `type` or `name` then mean two things.
def plain(answer)
  case answer
  when SOAP::Mapping::Object then answer.__xmlele.to_h { |name, value| [name.name.to_sym, plain(value)] }
  when Array then answer.map { |value| plain(value) }
  else answer
  end
end

# What was sent, as it is read: every value a text, a list of one its one entry.
def as_read(value)
  case value
  when Hash then value.transform_values { |held| as_read(held) }
  when Array then value.length == 1 ? as_read(value.first) : value.map { |held| as_read(held) }
  else value.to_s
  end
end

def expect(found, wanted, what)
  abort "#{what}: expected #{wanted.inspect}, found #{found.inspect}" unless found == wanted
end

# A declared fault's element name and content.
def fault_of
  answer = yield
rescue SOAP::FaultError => fault
  plain(fault.detail).first
else
  abort "a fault was expected, not #{answer.inspect}"
end

# Create, read, update, upsert, search, batch, delete.
def life(service, run)
  data = person(run)
  made = plain(service.CreateCustomer(data: data))[:result]
  expect(made[:created], "true", "CreateCustomer says created")
  read = -> { plain(service.GetCustomer(id: made[:id]))[:customer] }

  customer = read.call
  expect(customer[:data], as_read(data), "GetCustomer answers every value")
  expect(customer.values_at(:id, :version, :deleted), [made[:id], made[:version], "false"], "GetCustomer")
  by_key = plain(service.GetCustomerByKey(sourceSystem: "SAP-P01", externalId: run))[:customer]
  expect(by_key, customer, "GetCustomerByKey")

  change = { id: made[:id], version: made[:version], data: { status: "blocked", tags: { tag: ["silver"] } } }
  changed = plain(service.UpdateCustomer(**change, clear: { field: ["phone"] }))[:result]
  expect(changed[:created], "false", "UpdateCustomer says changed")
  expect(read.call[:data], as_read(data.merge(change[:data]).except(:phone)), "after UpdateCustomer")
  name, conflict = fault_of { service.UpdateCustomer(change) }
  expect([name, conflict[:currentVersion]], [:VersionConflict, changed[:version]], "a stale version")

  key = { sourceSystem: "CRM", externalId: run }
  first = plain(service.UpsertCustomer(**key, data: { type: "organization", legalName: "Castellana SL" }))[:result]
  again = plain(service.UpsertCustomer(**key, data: { legalName: "Castellana SA" }))[:result]
  expect([first[:created], again[:created], again[:id]], ["true", "false", first[:id]], "UpsertCustomer twice")

  [
    { email: "Ana.#{run}@example.com".upcase },
    { externalKey: { sourceSystem: "SAP-P01", externalId: run } },
    { familyName: "garcia #{run.upcase}" },
  ].each do |criteria|
    page = plain(service.SearchCustomers(criteria: criteria))[:page]
    expect(page[:customers][:customer][:id], made[:id], "SearchCustomers by #{criteria.keys.first}")
  end

  # soap4r itself refuses what breaks a pattern or a length; that a person needs a name only Castile knows.
  people = ["Batch 0", "", "Batch 2"].map { |name| { type: "person", familyName: name } }
  results = plain(service.CreateCustomers(customers: { customer: people }))[:results][:result]
  expect(results.map { |result| result[:success] }, %w[true false true], "CreateCustomers with one bad record")
  expect(results[1][:errors][:error].values_at(:code, :path),
         ["ValidationFailed", "/CreateCustomers/customers/customer[2]/familyName"], "its error")

  service.DeleteCustomer(id: made[:id], version: changed[:version])
  name, gone = fault_of { service.GetCustomer(id: made[:id]) }
  expect([name, gone[:reason]], [:CustomerNotFound, "deleted"], "GetCustomer of a deleted customer")
end

# A message that breaks off is a fault of the client's.
def malformed(address, user, password)
  http = HTTPClient.new
  http.set_auth(address, user, password)
  broken = "<s:Envelope xmlns:s=\"#{ENVELOPE}\"><s:Body><GetCustomer"
  answer = http.post(address, broken, "Content-Type" => "text/xml; charset=utf-8")
  right = answer.status == 500 && answer.body.include?(ENVELOPE) && answer.body.include?("Fault")
  expect(right, true, "a malformed request is a fault")
end

base = ARGV.fetch(0)
user, password = ENV.fetch("CASTILE_CREDENTIALS").split(":", 2)
service = SOAP::WSDLDriverFactory.new("#{base}#{ADDRESS}?wsdl").create_rpc_driver
service.options["protocol.http.basic_auth"] << ["#{base}/", user, password]
life(service, "r#{SecureRandom.hex(6)}")
malformed(base + ADDRESS, user, password)
puts "ruby-soap4r, SOAP 1.1: ok"
