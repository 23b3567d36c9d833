#!/usr/bin/env bash
# One host's share of a fit by several hosts; run it on every host, at about the same time:
#   HOSTS=2 HOST=0 FIRST_HOST=node1 PROCESSES=16 bash deploy/launch/host.sh RECIPE [--set K=V …]
# On Slurm, srun's variables say the first three. The run's folder must be one that all hosts see.
# LAUNCH: ddp or fsdp. PROCESSES: of all hosts together, the same number on each.
set -euo pipefail
cd "$(dirname "$0")/../.."
launch=${LAUNCH:-ddp}
exec "${PYTHON:-python}" -m accelerate.commands.launch \
  --config_file "deploy/launch/$launch.yaml" \
  --num_processes "${PROCESSES:?say how many, on all hosts together}" \
  --num_machines "${HOSTS:-${SLURM_NNODES:-1}}" \
  --machine_rank "${HOST:-${SLURM_NODEID:-0}}" \
  --main_process_ip "${FIRST_HOST:-${SLURM_LAUNCH_NODE_IPADDR:-127.0.0.1}}" \
  --main_process_port "${PORT:-29500}" \
  --rdzv_backend static \
  -m medlib.runs.fit "$@" --set "processes=$PROCESSES" --set "launch=$launch"
