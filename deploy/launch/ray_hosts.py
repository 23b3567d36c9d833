"""Fit on every host of a Ray cluster, each as host.sh starts it; the repository is seen by all.

ray job submit -- bash -c "cd /shared/medlib && python deploy/launch/ray_hosts.py RECIPE"
"""

import os
import subprocess
import sys
from pathlib import Path

import ray
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

ROOT = Path(__file__).resolve().parents[2]


@ray.remote(max_retries=0)
def fit(words: list[str], own: dict[str, str]) -> None:
    """Be one host: start its processes and wait for them."""
    line = ["bash", "deploy/launch/host.sh", *words]
    subprocess.run(line, cwd=ROOT, env=os.environ | own, check=True)


ray.init()
hosts = sorted((n for n in ray.nodes() if n["Alive"]), key=lambda n: n["NodeID"])
gpus = int(min(host["Resources"].get("GPU", 0) for host in hosts))
common = {
    "HOSTS": str(len(hosts)),
    "FIRST_HOST": hosts[0]["NodeManagerAddress"],
    "PROCESSES": os.environ.get("PROCESSES") or str(len(hosts) * gpus),
    "PYTHON": os.environ.get("PYTHON") or sys.executable,
}
waiting = [
    fit.options(
        num_gpus=gpus,
        scheduling_strategy=NodeAffinitySchedulingStrategy(host["NodeID"], soft=False),
    ).remote(sys.argv[1:], common | {"HOST": str(number)})
    for number, host in enumerate(hosts)
]
while waiting:  # the first host that fails ends the job, and Ray the others
    done, waiting = ray.wait(waiting)
    ray.get(done)
