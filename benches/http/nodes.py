"""GetCustomer and CreateCustomers(100) on PostgreSQL: processor time of the gateway's nodes and of the server apart."""

import contextlib
import statistics
import threading
import time

from judge import customers, load, postgres, server, soap

WARMING = 20  # batches of each node before those that are measured


@contextlib.contextmanager
def on_postgres(home, count):
    """So many nodes on one server, which waits for the disk at each commit as a user's does."""
    home.mkdir()
    with postgres.cluster() as cluster, contextlib.ExitStack() as held:
        settings = {"CASTILE_DATABASE_URL": cluster.url, "CASTILE_ROOT_KEY_FILE": str(home / "root.key")}
        yield cluster, [held.enter_context(server.Server(home / f"node-{number}", **settings)) for number in range(count)]


def together(calls):
    """Runs calls at once; what each answers."""
    answers = [None] * len(calls)

    def run(place):
        answers[place] = calls[place]()

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(calls))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if None in answers:
        raise RuntimeError("a load generator failed")
    return answers


def used(cluster, nodes):
    """Processor seconds so far: the nodes', the server's."""
    return sum(node.processor() for node in nodes), cluster.processor()


def reads(cluster, nodes, home, options, floor):
    """GetCustomer and the constant answer in turn; the medians of the rounds."""
    ids = load.fill(nodes[0], options.customers, customers.unique()[:6], make=customers.middling)
    cluster.query("VACUUM ANALYZE")  # what autovacuum does after such a load, but not while it is measured
    (home / "ids").write_text("\n".join(ids) + "\n")
    variables = {"IDS": home / "ids", "AUTHORIZATION": soap.basic(server.CREDENTIALS)}
    with soap.Client(nodes[0]) as client:
        answer = client.call("1.1", "GetCustomer", [("id", ids[len(ids) // 2])])

    def measure(url, pid, seconds):
        return load.wrk(load.SCRIPTS / "get.lua", url, pid, options.connections // len(nodes), seconds, **variables)

    def all_nodes(seconds):
        before, began = used(cluster, nodes), time.monotonic()
        runs = together([lambda node=node: measure(node.url + soap.ADDRESSES["1.1"], node.pid, seconds) for node in nodes])
        wall, requests = time.monotonic() - began, sum(run["requests"] for run in runs)
        if any(run["failures"] for run in runs):
            raise RuntimeError("GetCustomer on PostgreSQL: requests failed")
        gateway, engine = ((now - then) / requests * 1e6 for now, then in zip(used(cluster, nodes), before))
        return gateway, engine, requests / wall

    rounds = []
    with floor(answer.body, home) as (pid, url):
        all_nodes(2)
        for _ in range(options.rounds):
            gateway, engine, throughput = all_nodes(options.seconds)
            constant = measure(url, pid, options.seconds)["processor"]
            rounds.append((gateway, engine, throughput, gateway / constant, (gateway + engine) / constant))
    gateway, engine, throughput, ratio, both = (statistics.median(values) for values in zip(*rounds))
    print(f"  {named(nodes)} GetCustomer: gateway {gateway:6.1f} us, PostgreSQL {engine:6.1f} us processor, {throughput:6.0f}/s; "
          f"the gateway {ratio:.2f}, both {both:.2f} times the constant answer", flush=True)
    return {"get_gateway": gateway, "get_postgres": engine, "get_throughput": throughput, "get_ratio": ratio}


def batches(cluster, nodes, options):
    """CreateCustomers of 100, each node's calls one after another."""
    calls = max(10 * options.rounds // len(nodes), 5)

    def send(node, tag, count):
        with soap.Client(node) as client:
            for turn in range(count):
                records = [("customer", customers.middling(turn * 100 + number, tag)) for number in range(100)]
                answer = client.call("1.1", "CreateCustomers", [("customers", records)])
                if len(answer.all("results/result/id")) != 100:
                    raise RuntimeError(f"CreateCustomers: {answer}")
        return True

    together([lambda node=node: send(node, customers.unique()[:6], WARMING) for node in nodes])
    before, began = used(cluster, nodes), time.monotonic()
    together([lambda node=node: send(node, customers.unique()[:6], calls) for node in nodes])
    wall = (time.monotonic() - began) / (calls * len(nodes)) * 1e3
    gateway, engine = ((now - then) / (calls * len(nodes)) * 1e3 for now, then in zip(used(cluster, nodes), before))
    print(f"  {named(nodes)} CreateCustomers(100): gateway {gateway:6.2f} ms, PostgreSQL {engine:6.2f} ms processor a call, "
          f"{wall:.1f} ms wall with the clients', {calls * len(nodes)} calls", flush=True)
    return {"batch_gateway": gateway, "batch_postgres": engine}


def named(nodes):
    """How many there are."""
    return "one node: " if len(nodes) == 1 else f"{len(nodes)} nodes:"


def measured(home, options, floor):
    """Every figure, on one node and on two."""
    figures = {}
    print(f"PostgreSQL, {options.customers} customers, {options.connections} connections, {options.seconds} s a run", flush=True)
    for count in (1, 2):
        with on_postgres(home / f"of-{count}", count) as (cluster, nodes):
            if options.only in (None, "get"):
                figures |= {f"{name}_{count}": value for name, value in reads(cluster, nodes, home, options, floor).items()}
            if options.only in (None, "batch"):
                figures |= {f"{name}_{count}": value for name, value in batches(cluster, nodes, options).items()}
    return figures
