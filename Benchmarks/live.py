#!/usr/bin/env python3
"""Measures how soon `nacoscope follow` tells what a line shows that was just written, and what following costs.

    live.py [--rates 100 5000] [--rounds 7] [--write docs/benchmarks.md]

Five nodes write three logs each, so many lines a second in all. On each node in turn one line is written that proves a finding by
itself: something is published by a connection that no line told of (`log-loss`). Taken is the time from before that line is
written until the finding has come out of the tool. It holds the 3 s that late lines are waited for (`nacoscope follow --wait`),
and up to two seconds until the next time something is told. Needs python3 only.
"""
import argparse, os, select, statistics, subprocess, sys, tempfile, threading, time
from datetime import datetime, timezone
from pathlib import Path

from measure import put

HERE = Path(__file__).resolve().parent
NODES = range(1, 6)
SERVICE = "Service{namespace='public', group='DEFAULT_GROUP', name='orders', ephemeral=true, revision=0}"
WAIT = 3.0


def stamp(at):
    return datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%d %H:%M:%S,") + f"{int(at % 1 * 1000):03d}"


def change(at, client):
    return f"{stamp(at)} INFO Client change for service {SERVICE}, {client}\n\n"


def push(at, client):
    return (f"{stamp(at)} INFO [PUSH-SUCC] 1ms, all delay time 501ms for subscriber {client.partition(':')[0]}, {SERVICE}, "
            "originalSize=1, DataSize=1\n\n")


def distro(at, client):
    return (f"{stamp(at)} INFO [DISTRO-END] DistroKey{{resourceKey='{client}', resourceType='Nacos:Naming:v2:ClientData', "
            "targetServer='10.0.0.2:8848'} result: true\n\n")


LOGS = {"naming-server.log": change, "naming-push.log": push, "protocol-distro.log": distro}


class Cluster:
    """Logs that grow: five minutes of them are there at once, then `rate` lines a second come until `stop`."""

    def __init__(self, root, rate):
        self.rate, self.written, self.stopped = rate, 0, False
        self.lock, self.files = threading.Lock(), []
        now = time.time()
        for node in NODES:
            (root / f"node{node}").mkdir()
            for name, line in LOGS.items():
                file = open(root / f"node{node}" / name, "ab", buffering=0)
                client = f"10.0.1.{node}:8080#true"
                file.write("".join(line(now - back, client) for back in range(300, 0, -1)).encode())
                self.files.append((file, line, client))
        self.thread = threading.Thread(target=self.work)

    def work(self):
        """Writes in ticks of 10 ms, the files taking turns."""
        began, turn = time.time(), 0
        while not self.stopped:
            due = int((time.time() - began) * self.rate) - self.written
            for _ in range(min(due, len(self.files))):
                file, line, client = self.files[turn % len(self.files)]
                turn += 1
                share = due // len(self.files) + 1
                with self.lock:
                    file.write(line(time.time(), client).encode() * share)
                self.written += share
            time.sleep(0.01)

    def lose(self, node):
        """Writes the line that proves the loss; when that was begun."""
        with self.lock:
            at = time.time()
            self.files[(node - 1) * len(LOGS)][0].write(change(at, f"{int(at * 1000) - 900}_10.0.5.{node}_4100{node}").encode())
        return at


def cpu(process):
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def one_round(tool, rate):
    """(seconds from each line to its finding, share of a core, lines a second)"""
    with tempfile.TemporaryDirectory() as scratch:
        cluster = Cluster(Path(scratch), rate)
        nodes = [f"{scratch}/node{node}" for node in NODES]
        tool = subprocess.Popen([tool, "follow", *nodes, "--zone", "UTC", "--lang", "en", "-q", "--only", "log-loss"],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            cluster.thread.start()
            time.sleep(WAIT + 2)
            sent, told, text = {}, {}, b""
            began, before, first = time.time(), cpu(tool), cluster.written
            while len(told) < len(NODES) and time.time() < began + 60:
                # Not a multiple of any rhythm of the tool.
                if len(sent) < len(NODES) and time.time() > began + len(sent) * 0.77:
                    node = NODES[len(sent)]
                    sent[node] = cluster.lose(node)
                if select.select([tool.stdout], [], [], 0.01)[0]:
                    text += os.read(tool.stdout.fileno(), 1 << 16)
                    for node in NODES:
                        if node not in told and f"missing on node{node} ".encode() in text:
                            told[node] = time.time()
            spent = time.time() - began
            if len(told) < len(NODES):
                sys.exit(f"live.py: told of {sorted(told)} only, in a minute: {text.decode(errors='replace')[:500]}")
            return [told[n] - sent[n] for n in NODES], (cpu(tool) - before) / spent, (cluster.written - first) / spent
        finally:
            cluster.stopped = True
            tool.terminate()
            cluster.thread.join()
            tool.communicate()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", default=str(HERE.parent / ".build/release/nacoscope"))
    parser.add_argument("--rates", type=int, nargs="+", default=[100, 5000])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    lines = [f"Fifteen logs of five nodes; {args.rounds * len(NODES)} findings each, {WAIT:.0f} s of every time are the wait for late lines.\n",
             "| lines a second | least s | median s | 90 % s | most s | behind the wait, median s | of one core |",
             "|---:|---:|---:|---:|---:|---:|---:|"]
    for rate in args.rates:
        taken, shares, rates = [], [], []
        for _ in range(args.rounds):
            times, share, real = one_round(args.tool, rate)
            taken, shares, rates = taken + times, shares + [share], rates + [real]
        taken.sort()
        middle = statistics.median(taken)
        lines.append(f"| {statistics.median(rates):.0f} | {taken[0]:.2f} | {middle:.2f} | {taken[len(taken) * 9 // 10]:.2f} | {taken[-1]:.2f} "
                     f"| {middle - WAIT:.2f} | {100 * statistics.median(shares):.1f} % |")
    print("\n".join(lines))
    if args.write:
        put(args.write, "live", lines)


if __name__ == "__main__":
    main()
