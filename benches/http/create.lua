-- CreateCustomer of a new person each time. Variables: TEMPLATE, a file with an envelope in which 77777777 stands for a
-- number; START, the first number; AUTHORIZATION.
local pieces, counter, number, head = {}, 0, nil, nil

function setup(thread)
  thread:set("offset", counter)
  counter = counter + 1
end

function init(arguments)
  number = tonumber(os.getenv("START")) + offset * 1000000
  local file = assert(io.open(os.getenv("TEMPLATE")))
  local text = file:read("*a")
  file:close()
  wrk.headers["Content-Type"] = "text/xml; charset=utf-8"
  wrk.headers["SOAPAction"] = '""'
  wrk.headers["Authorization"] = os.getenv("AUTHORIZATION")
  local whole = wrk.format("POST", nil, nil, text)
  head = whole:sub(1, #whole - #text)
  local from = 1
  while true do
    local first, last = text:find("77777777", from, true)
    pieces[#pieces + 1] = text:sub(from, (first or #text + 1) - 1)
    if not first then break end
    from = last + 1
  end
end

function request()
  number = number + 1
  return head .. table.concat(pieces, string.format("%08d", number))
end

function done(summary, latency)
  io.write(string.format('{"requests": %d, "seconds": %.6f, "failures": %d, "p50": %.3f, "p99": %.3f}\n', summary.requests,
    summary.duration / 1e6, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
