-- GetCustomer of a random id over keep-alive connections. Variables: IDS, a file of one id a line; AUTHORIZATION;
-- PAUSE, where there is one: milliseconds between an answer and the next request, from-to.
local head, tail, ids = nil, "</id></GetCustomer></s:Body></s:Envelope>", {}

local counter = 0
function setup(thread)
  thread:set("number", counter)
  counter = counter + 1
end

function init(arguments)
  math.randomseed(os.time() * 1000 + number)
  for line in io.lines(os.getenv("IDS")) do ids[#ids + 1] = line end
  local start = '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">'
    .. '<s:Body><GetCustomer xmlns="urn:castile:customers:v1"><id>'
  local whole = wrk.format("POST", nil, {
    ["Host"] = wrk.host, ["Content-Type"] = "text/xml; charset=utf-8", ["SOAPAction"] = '""',
    ["Authorization"] = os.getenv("AUTHORIZATION"),
  }, start .. ids[1] .. tail)
  head = whole:sub(1, #whole - #ids[1] - #tail)
end

function request()
  return head .. ids[math.random(#ids)] .. tail
end

local least, most = (os.getenv("PAUSE") or ""):match("(%d+)-(%d+)")
if least then
  function delay()
    return math.random(tonumber(least), tonumber(most))
  end
end

function done(summary, latency)
  io.write(string.format('{"requests": %d, "seconds": %.6f, "failures": %d, "p50": %.3f, "p99": %.3f}\n', summary.requests,
    summary.duration / 1e6, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
