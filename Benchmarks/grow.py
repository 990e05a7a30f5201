#!/usr/bin/env python3
"""Grows a corpus of any size in the shape of a three-node Nacos 2.3.2 cluster at work, and says what it planted.

    grow.py --size 1G --out /tmp/corpus                    from the cut in Benchmarks/cut
    grow.py --size 256M --out D --from ../shared/captures/2.3.2/healthy-load --seed 7

Written: OUT/node1 … node3 with access, naming-server, protocol-distro, naming-distro, naming-event, naming-push and the small
logs of the cut, and OUT/planted.json. About ten minutes of cluster time per GB at the default population: instances that
beat every 5 s (two of three beats are forwarded to their owner), subscribers that poll lists, and gRPC clients that come
and go, each change with its DISTRO triples and pushes. All of it is healthy but for what planted.json names:

    offline      an instance is taken offline in the console of a node that does not own it; its beats go on; later online
    delete       an instance is deleted through the open API; its next beat is answered 20404 and the client registers again
    silence      an instance stops beating; unhealthy after 15 s, removed after 30 s

The same seed gives the same bytes. Times taken, answer sizes and delays are drawn from the cut's own. Needs python3 only.
"""
import argparse, json, multiprocessing, random, re, shutil
from datetime import datetime, timedelta, timezone
from pathlib import Path

ZONE = timezone(timedelta(hours=8))
MEMBERS = ["10.77.0.1", "10.77.0.2", "10.77.0.3"]
SPECIAL = 24                                     # instances kept out of the blocks, so that something can happen to them
BEAT_S = 5
REGISTER_S = 6                                   # when those that something happens to register, after the first seconds
STAMP = b"[@STAMP@--------------------]"         # as long as an access stamp: [23/Nov/2026:07:21:24 +0800] is 28
GROUP = "DEFAULT_GROUP%40%40"
BROWSER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
LOGS = ["naming-server", "protocol-distro", "naming-distro", "naming-event", "naming-push"]
ACCESS_SHARE, BEAT_SHARE, LIST_SHARE = 0.60, 0.70, 0.25


def size_of(text):
    units = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
    return int(float(text[:-1]) * units[text[-1].upper()]) if text[-1].upper() in units else int(text)


def owner_of(address):
    """The member responsible for ip:port. Source: DistroMapper.distroHash, Java's String.hashCode."""
    h = 0
    for c in address:
        h = (31 * h + ord(c)) & 0xFFFFFFFF
    h = h - (1 << 32) if h >> 31 else h
    return abs(h) % 2147483647 % len(MEMBERS)


class Cut:
    """What is taken from real logs: times, sizes, delays, and the small logs as they are."""

    def __init__(self, folder):
        self.took_direct, self.took_relayed, self.took_owner, self.push = [], [], [], []
        self.others = {}                         # (node, file) → [(ms from the first record, its stamp, bytes after it)]
        for n in range(3):
            node = folder / f"node{n + 1}"
            for f in sorted(p for p in node.rglob("*.log") if "access" in str(p.relative_to(folder))):
                for m in re.finditer(rb'instance/beat\?\S* HTTP/1\.1" 200 (\d+) (\d+) (\S+)', f.read_bytes()):
                    took = min(int(m[2]), 400)
                    (self.took_owner if m[3].startswith(b"Nacos-Server") else
                     self.took_relayed if m[1] == b"64" else self.took_direct).append(took)
            if (f := node / "naming-push.log").exists():
                self.push += [tuple(map(int, m.groups())) for m in
                              re.finditer(rb"\[PUSH-SUCC\] (\d+)ms, all delay time (\d+)ms, SLA (\d+)ms", f.read_bytes())]
            for name in ("nacos-cluster", "naming-performance", "remote-digest", "nacos"):
                if (f := node / f"{name}.log").exists():
                    self.others[n, name] = self.records(f.read_bytes())
        self.took_direct = self.took_direct or [3, 5, 8]
        self.took_owner = self.took_owner or [2, 3, 4]
        self.took_relayed = self.took_relayed or [10, 14, 20]
        self.push = self.push or [(10, 560, 565)]

    @staticmethod
    def records(data):
        out, first = [], None
        for m in re.finditer(rb"(?ms)^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),(\d{3})(.*?\n)(?=\d{4}-\d\d-\d\d |\Z)", data):
            at = datetime.strptime(m[1].decode(), "%Y-%m-%d %H:%M:%S").replace(tzinfo=ZONE)
            at = int(at.timestamp()) * 1000 + int(m[2])
            first = at if first is None else first
            out.append((at - first, at, m[3]))
        return out


class World:
    """Who there is: the same in every process, made from the seed alone."""

    def __init__(self, args, cut):
        self.args, self.cut = args, cut
        pick = random.Random(args.seed)
        self.start = int(datetime(2026, 11, 23, 8, 0, 0, tzinfo=ZONE).timestamp())
        self.services = [f"svc-{i:03d}" for i in range(args.services)]
        beating = max(SPECIAL + 15, int(args.instances * 0.47))
        self.http = [(f"10.{20 + i // 62500}.{i // 250 % 250}.{1 + i % 250}", i % args.services) for i in range(beating)]
        self.grpc = []                           # (connection id, service, node that holds it)
        for i in range(max(30, args.instances - beating)):
            epoch = self.start * 1000 - pick.randrange(3_600_000, 86_400_000)
            ip = f"10.{60 + i // 62500}.{i // 250 % 250}.{1 + i % 250}"
            self.grpc.append((f"{epoch}_{ip}_{pick.randrange(32768, 61000)}", i % args.services, pick.randrange(3)))
        readers = max(60, args.clients - beating - len(self.grpc))
        self.readers = [(f"10.{100 + i // 62500}.{i // 250 % 250}.{1 + i % 250}", 30000 + i % 30000, i % args.services) for i in range(readers)]
        self.members = [0] * args.services       # instances per service
        for _, s in self.http:
            self.members[s] += 1
        for _, s, _ in self.grpc:
            self.members[s] += 1

    def beat(self, i, answer=None):
        """The lines of one beat: {node: bytes}. `answer` is the size of the body where it is not the usual one."""
        ip, s = self.http[i]
        asked, owner = i % 3, owner_of(f"{ip}:8080")
        pick = random.Random(i)
        name, client = GROUP + self.services[s], f"10.77.0.{101 + i % 5}"
        query = f"app=unknown&serviceName={name}&namespaceId=public&port=8080&clusterName=DEFAULT&ip={ip}"
        if asked == owner:
            took = pick.choice(self.cut.took_direct)
            return {asked: self.access(client, f"PUT /nacos/v1/ns/instance/beat?{query}", 51 if answer else 75, took, "Nacos-Java-Client:v1.4.2 -")}
        took = pick.choice(self.cut.took_owner)
        relayed = max(took + 1, pick.choice(self.cut.took_relayed))
        twin = f"app=unknown&namespaceId=public&port=8080&clusterName=DEFAULT&ip={ip}&serviceName={name}&encoding=UTF-8&nofix=1"
        return {asked: self.access(client, f"PUT /nacos/v1/ns/instance/beat?{query}", 40 if answer else 64, relayed, "Nacos-Java-Client:v1.4.2 -"),
                owner: self.access(MEMBERS[asked], f"PUT /nacos/v1/ns/instance/beat?{twin}", 51 if answer else 75, took, self.server(asked))}

    def access(self, client, request, size, took, agent):
        return b'%s - - %s "%s HTTP/1.1" 200 %d %d %s\n' % (client.encode(), STAMP, request.encode(), size, took, agent.encode())

    def server(self, node):
        return f"Nacos-Server:2.3.2-OEM {MEMBERS[node]}:8848"

    def plan(self, seconds):
        """What is planted: in the middle of the time, away from both ends; short corpora hold only what fits."""
        rows, at = [], lambda share: int(seconds * share)
        if seconds >= 40:
            rows.append(dict(kind="offline", instance=0, second=at(0.25), online=at(0.25) + max(15, at(0.4))))
            rows.append(dict(kind="delete", instance=1, second=at(0.5)))
        if seconds >= 120:
            rows += [dict(kind="silence", instance=2 + k, second=at(0.2) + 7 * k) for k in range(8)]
        for row in rows:
            ip, s = self.http[row["instance"]]
            owner = owner_of(f"{ip}:8080")
            row.update(ip=ip, service=s, owner=owner, asked=(owner + 1) % 3)
        return rows


def blocks(world, node):
    """Access lines of each second, made once: beats by their second of five, lists by their second of a longer round, the rest."""
    beats = [[] for _ in range(BEAT_S)]
    per_second = 0
    for i in range(SPECIAL, len(world.http)):
        for where, line in world.beat(i).items():
            if where == node:
                beats[i // 3 % BEAT_S].append(line)
                per_second += 1 / BEAT_S
    pick = random.Random(world.args.seed * 31 + node)
    for lines in beats:
        pick.shuffle(lines)
    mine = world.readers[node::3]
    rate = max(1, round(per_second * LIST_SHARE / BEAT_SHARE))
    round_s = max(10, len(mine) // rate)
    lists = [[] for _ in range(round_s)]
    for i, (ip, port, s) in enumerate(mine):
        query = (f"app=unknown&healthyOnly=false&namespaceId=public&clientIP={ip}&serviceName={GROUP}{world.services[s]}"
                 f"&udpPort={port}&clusters=")
        lists[i % round_s].append(world.access(ip, f"GET /nacos/v1/ns/instance/list?{query}", 140 + 345 * world.members[s],
                                               pick.choice(world.cut.took_direct), "Nacos-Java-Client:v1.4.2 -"))
    rest = [[] for _ in range(7)]
    for i in range(max(1, round(per_second * (1 - BEAT_SHARE - LIST_SHARE) / BEAT_SHARE)) * len(rest)):
        s = pick.randrange(len(world.services))
        request, size, agent = pick.choice([
            (f"GET /nacos/v1/ns/catalog/instances?accessToken=&serviceName={world.services[s]}&clusterName=DEFAULT&groupName=DEFAULT_GROUP"
             f"&pageSize=10&pageNo=1&namespaceId=", 60 + 320 * min(10, world.members[s]), BROWSER + " -"),
            ("GET /nacos/v1/ns/catalog/services?hasIpCount=true&withInstances=false&pageNo=1&pageSize=10&namespaceId=", 1288, BROWSER + " -"),
            ("GET /nacos/v1/ns/service/list?pageNo=1&pageSize=500&namespaceId=public", 14 + 10 * len(world.services), "curl/7.88.1 -"),
            ("GET /nacos/actuator/prometheus", 41000 + pick.randrange(900), "Prometheus/2.45.0 -"),
        ])
        rest[i % len(rest)].append(world.access(f"10.9.9.{1 + i % 9}", request, size, pick.choice(world.cut.took_direct), agent))
    return [[b"".join(x) for x in group] for group in (beats, lists, rest)]


class Writer:
    """The files of one node, in the order of their stamps. Lines may be told ahead of their time."""

    def __init__(self, world, node, folder):
        self.world, self.node = world, node
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "access").mkdir(exist_ok=True)
        self.files = {log: open(folder / f"{log}.log", "wb", 1 << 20) for log in LOGS}
        self.access = open(folder / "access" / "access_log.2026-11-23.log", "wb", 1 << 20)
        self.waiting = {}                        # second → {log: [(ms, order, bytes)]}
        self.single = {}                         # second → [access lines]
        self.order = 0

    def say(self, log, ms, message):
        """One dated record, `ms` from the start."""
        self.order += 1
        self.waiting.setdefault(ms // 1000, {}).setdefault(log, []).append((ms, self.order, message))

    def line(self, second, data):
        self.single.setdefault(second, []).append(data)

    def flush(self, second, *groups):
        at = datetime.fromtimestamp(self.world.start + second, ZONE)
        stamp = at.strftime("[%d/%b/%Y:%H:%M:%S +0800]").encode()
        for data in (*groups, *self.single.pop(second, ())):
            self.access.write(data.replace(STAMP, stamp))
        day = at.strftime("%Y-%m-%d %H:%M:%S,").encode()
        for log, rows in self.waiting.pop(second, {}).items():
            rows.sort()
            self.files[log].write(b"".join(b"%s%03d %s\n\n" % (day, ms % 1000, text) for ms, _, text in rows))

    def close(self):
        for f in (*self.files.values(), self.access):
            f.close()


class Cluster:
    """What one node writes of every change in the cluster. Each process plays all changes and keeps one node's lines."""

    def __init__(self, world, writer, seconds):
        self.world, self.out, self.node = world, writer, writer.node
        self.pick = random.Random(world.args.seed * 7 + 1)     # of the changes: the same in every process
        self.revision = [[1] * len(world.services) for _ in range(3)]
        self.shown, self.size = list(world.members), list(world.members)
        self.hidden = [0] * len(world.services)
        self.away, self.back = set(), {}
        self.planted, self.seconds = world.plan(seconds), seconds
        self.leaving = {}                        # second → planted rows whose instance is removed then

    def begin(self, changes):
        """Some clients are away when the logs begin, so that from the first second as many return as leave."""
        for _ in range(changes * 14):
            i = self.pick.randrange(len(self.world.grpc))
            if i not in self.away:
                self.away.add(i)
                self.size[self.world.grpc[i][1]] -= 1
                self.back.setdefault(self.pick.randrange(0, 21), []).append(i)
        for row in self.planted:                 # what things happen to registers before our eyes
            self.size[row["service"]] -= 1

    def service(self, node, s):
        return b"Service{namespace='public', group='DEFAULT_GROUP', name='%s', ephemeral=true, revision=%d}" % (
            self.world.services[s].encode(), self.revision[node][s])

    def change(self, ms, client, s, owner, gone):
        """A client's publication changes on its owner; peers follow after the sync delay of a second."""
        pick, me, verb = self.pick, self.node, b"remove" if gone else b"change"
        self.size[s] += -1 if gone else 1
        name, revision = client.encode(), pick.randrange(-2**31, 2**31)
        for node in range(3):
            self.revision[node][s] += 1
        start = ms + 1000 + pick.randrange(3, 70)
        if me == owner:
            self.out.say("naming-server", ms, b"INFO Client %s for service %s, %s" % (verb, self.service(owner, s), name))
        for peer in range(3):
            if peer == owner:
                continue
            sent = start + pick.randrange(0, 4)
            got = sent + pick.randrange(1, 12)
            end = got + pick.randrange(1, 14)
            key = b"DistroKey{resourceKey='%s', resourceType='Nacos:Naming:v2:ClientData', targetServer='%s:8848'}" % (name, MEMBERS[peer].encode())
            if me == owner:
                self.out.say("protocol-distro", sent, b"INFO [DISTRO-START] DistroSyncChangeTask for " + key)
                self.out.say("protocol-distro", end, b"INFO [DISTRO-END] " + key + b" result: true")
            if me == peer:
                self.out.say("protocol-distro", got, b"INFO [DISTRO] Receive distro data type: CHANGE, key: " + key)
                self.out.say("naming-distro", got, b"INFO [Client-Add] Received distro client sync data %s, revision=%d" % (name, revision))
                self.out.say("naming-distro", got, b"INFO [processBatchInstanceDistroData] BatchInstanceData is null , clientId is :" + name)
                self.out.say("naming-server", got + 1, b"INFO Client %s for service %s, %s" % (verb, self.service(peer, s), name))
            self.push(got + 1, peer, s)
        self.push(ms, owner, s)

    def push(self, ms, node, s):
        """The list is rebuilt 500 ms after a change and sent to the subscriber of that node."""
        cost, delay, sla = self.pick.choice(self.world.cut.push)
        delay, cost = min(max(delay, 505), 700), min(cost, 60)
        if self.node == node:
            self.out.say("naming-push", ms + delay + cost,
                         b"INFO [PUSH-SUCC] %dms, all delay time %dms, SLA %dms, %s, originalSize=%d, DataSize=%d, target=10.77.0.%d" % (
                             cost, delay, delay + cost, self.service(node, s), self.size[s], self.size[s] - self.hidden[s], 104 + s % 40))

    def churn(self, second, changes):
        """gRPC clients deregister, and register again 8 to 20 s later."""
        pick, world = self.pick, self.world
        for i in self.back.pop(second, ()) if second + 4 <= self.seconds else ():
            client, s, owner = world.grpc[i]
            self.away.discard(i)
            self.change(second * 1000 + pick.randrange(1000), client, s, owner, gone=False)
        for _ in range(changes):
            i = pick.randrange(len(world.grpc))
            if i in self.away or second + 4 > self.seconds:     # what begins ends
                continue
            client, s, owner = world.grpc[i]
            self.away.add(i)
            self.back.setdefault(second + pick.randrange(8, 21), []).append(i)
            self.change(second * 1000 + pick.randrange(1000), client, s, owner, gone=True)

    # What is planted

    def special(self, second):
        """The beats of the instances that are in no block, and what happens to them."""
        doing = {row["instance"]: row for row in self.planted}
        for i in range(SPECIAL):
            row, phase = doing.get(i), i // 3 % BEAT_S
            if row and second <= REGISTER_S:
                if second == REGISTER_S:
                    self.register(row, second)
                continue
            if second % BEAT_S == phase and not (row and row["kind"] == "silence" and second >= row["second"]):
                missing = row and row["kind"] == "delete" and row["second"] < second <= row["second"] + BEAT_S
                for node, data in self.world.beat(i, answer=missing).items():
                    if node == self.node:
                        self.out.line(second, data)
                if missing:
                    row["again"] = second
                    self.register(row, second)
        for row in self.planted:
            if row["kind"] == "offline" and second in (row["second"], row["online"]):
                self.switch(row, second, enabled=second == row["online"])
            elif row["kind"] == "delete" and second == row["second"]:
                self.delete(row, second)
            elif row["kind"] == "silence" and second == row["second"]:
                self.expire(row, second)

    def write(self, row, second, client, request, twin, took, agent):
        """A request, and its copy on the owner where another node was asked."""
        if self.node == row["asked"]:
            self.out.line(second, self.world.access(client, request, 2, took + 9, agent))
        if self.node == row["owner"] != row["asked"]:
            self.out.line(second, self.world.access(MEMBERS[row["asked"]], twin + "&encoding=UTF-8&nofix=1", 2, took, self.world.server(row["asked"])))

    def switch(self, row, second, enabled):
        s, name = row["service"], self.world.services[row["service"]]
        twin = (f"PUT /nacos/v1/ns/instance?groupName=DEFAULT_GROUP&metadata=%7B%7D&port=8080&namespaceId=&clusterName=DEFAULT&ip={row['ip']}"
                f"&ephemeral=true&weight=1&accessToken=&serviceName={GROUP}{name}&enabled={'true' if enabled else 'false'}")
        self.write(row, second, "10.77.0.101", "PUT /nacos/v1/ns/instance?&accessToken=", twin, 31, BROWSER + " -")
        self.hidden[s] += -1 if enabled else 1
        for node in range(3):
            self.revision[node][s] += 1
            self.push(second * 1000 + 420 + self.pick.randrange(60), node, s)

    def delete(self, row, second):
        name = self.world.services[row["service"]]
        base = f"/nacos/v1/ns/instance?serviceName={GROUP}{name}&clusterName=DEFAULT&ip={row['ip']}&port=8080&ephemeral=true&namespaceId=public"
        self.write(row, second, "10.77.0.101", "DELETE " + base, "DELETE " + base, 6, "curl/7.88.1 -")
        self.change(second * 1000 + 400, f"{row['ip']}:8080#true", row["service"], row["owner"], gone=True)

    def register(self, row, second):
        name = self.world.services[row["service"]]
        rest = "groupName=DEFAULT_GROUP&weight=1.0&enable=true&healthy=true&ephemeral=true&metadata=%7B%7D"
        request = f"POST /nacos/v1/ns/instance?app=unknown&serviceName={GROUP}{name}&namespaceId=public&port=8080&clusterName=DEFAULT&ip={row['ip']}&{rest}"
        twin = (f"POST /nacos/v1/ns/instance?app=unknown&metadata=%7B%7D&groupName=DEFAULT_GROUP&namespaceId=public&port=8080&enable=true&healthy=true"
                f"&ip={row['ip']}&clusterName=DEFAULT&weight=1.0&ephemeral=true&serviceName={GROUP}{name}")
        self.write(dict(row, asked=row["instance"] % 3), second, "10.77.0.101", request, twin, 8, "Nacos-Java-Client:v1.4.2 -")
        self.change(second * 1000 + 700, f"{row['ip']}:8080#true", row["service"], row["owner"], gone=False)

    def expire(self, row, second):
        phase = row["instance"] // 3 % BEAT_S
        last = second - 1 - (second - 1 - phase) % BEAT_S
        name, ip, s = self.world.services[row["service"]], row["ip"], row["service"]
        beat = (self.world.start + last) * 1000 + 500
        row["last"] = last
        if last + 40 > self.seconds:
            return
        if self.node == row["owner"]:
            self.out.say("naming-event", (last + 17) * 1000 + 120, (
                f"INFO {{POS}} {{IP-DISABLED}} valid: {ip}:8080@DEFAULT@{name}, region: unknown, msg: client last beat: {beat}").encode())
            self.out.say("naming-server", (last + 32) * 1000 + 130, (
                f"INFO [AUTO-DELETE-IP] service: {self.service(row['owner'], s).decode()}, ip: {{\"ip\":\"{ip}\",\"port\":8080,\"healthy\":false,"
                f"\"cluster\":\"DEFAULT\",\"extendDatum\":{{}}}}").encode())
        self.leaving.setdefault(last + 32, []).append(row)

    def due(self, second):
        for row in self.leaving.pop(second, ()):
            self.change(second * 1000 + 131, f"{row['ip']}:8080#true", row["service"], row["owner"], gone=True)


def play(world, node, folder, seconds, changes):
    """Writes one node's logs; answers (access bytes, other bytes)."""
    writer = Writer(world, node, folder)
    cluster = Cluster(world, writer, seconds)
    beats, lists, rest = blocks(world, node)
    cluster.begin(changes)
    for second in range(seconds):
        cluster.churn(second, changes)
        cluster.special(second)
        cluster.due(second)
        writer.flush(second, beats[second % len(beats)], lists[second % len(lists)], rest[second % len(rest)])
    for second in sorted(writer.waiting):
        writer.flush(second)
    writer.close()
    replay(world, node, folder, seconds)
    used = lambda p: p.stat().st_size if p.exists() else 0
    return used(folder / "access" / "access_log.2026-11-23.log"), sum(used(folder / f"{log}.log") for log in LOGS), cluster.planted


def replay(world, node, folder, seconds):
    """The small logs of the cut, again and again with new stamps, and with connections made as long before them as in the cut:
    a connection that is told an hour after it was made would tell another zone."""
    for (n, name), records in world.cut.others.items():
        if n != node or not records:
            continue
        with open(folder / f"{name}.log", "wb") as f:
            at, length = 0, records[-1][0] + 5000
            while at < seconds * 1000:
                for offset, was, text in records:
                    ms = at + offset
                    if ms >= seconds * 1000:
                        break
                    later = world.start * 1000 + ms - was
                    text = re.sub(rb"\b\d{13}(?=_)", lambda m: b"%d" % (int(m[0]) + later), text)
                    f.write(datetime.fromtimestamp(world.start + ms // 1000, ZONE).strftime("%Y-%m-%d %H:%M:%S,").encode() + b"%03d" % (ms % 1000) + text)
                at += length


def scale(world, folder, size):
    """How many seconds and how many changes a second make `size` bytes with the wanted share of access lines."""
    trial = folder / ".trial"
    seconds, changes = 34, 30
    access, other, _ = play(world, 0, trial, seconds, changes)
    shutil.rmtree(trial)
    changes = max(1, round(changes * access / max(1, other) * (1 - ACCESS_SHARE) / ACCESS_SHARE))
    per_second = access / seconds * 3
    return max(30, round(size / (per_second / ACCESS_SHARE))), changes


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--size", type=size_of, default=size_of("256M"))
    ap.add_argument("--from", dest="cut", type=Path, default=Path(__file__).parent / "cut")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--instances", type=int, default=20_000)
    ap.add_argument("--services", type=int, default=400)
    ap.add_argument("--clients", type=int, default=80_000)
    args = ap.parse_args()
    world = World(args, Cut(args.cut))
    args.out.mkdir(parents=True, exist_ok=True)
    seconds, changes = scale(world, args.out, args.size)
    with multiprocessing.Pool(2) as pool:
        done = pool.starmap(play, [(world, n, args.out / f"node{n + 1}", seconds, changes) for n in range(3)])
    planted = [dict(kind=r["kind"], at=(world.start + r["second"]) * 1000, service=world.services[r["service"]], instance=f"{r['ip']}:8080",
                    asked=f"node{r['asked'] + 1}", owner=f"node{r['owner'] + 1}",
                    **{k: (world.start + r[k]) * 1000 for k in ("online", "again", "last") if k in r}) for r in done[0][2]]
    total = sum(p.stat().st_size for n in range(3) for p in (args.out / f"node{n + 1}").rglob("*") if p.is_file())
    (args.out / "planted.json").write_text(json.dumps(dict(seed=args.seed, instances=args.instances, seconds=seconds, changesPerSecond=changes, bytes=total,
                                                           accessBytes=sum(d[0] for d in done), planted=planted), indent=1) + "\n")
    print(f"{total / 1e6:.0f} MB, {seconds} s of cluster time, access {100 * sum(d[0] for d in done) / total:.0f} %, {len(planted)} planted")


if __name__ == "__main__":
    main()
