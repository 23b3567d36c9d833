#!/usr/bin/env bash
#SBATCH --job-name=medlib
#SBATCH --nodes=2
#SBATCH --ntasks-per-node=1
#SBATCH --gpus-per-node=8
#SBATCH --cpus-per-task=32
#SBATCH --time=24:00:00
# From the repository: sbatch deploy/launch/slurm.sh RECIPE [--set K=V …]     (LAUNCH=fsdp for FSDP)
# Data on the first host, the fit on all, the rest on the first. Killed, the same command resumes.
set -euo pipefail
cd "${SLURM_SUBMIT_DIR:-$(dirname "$0")/../..}"
export PYTHON=${PYTHON:-.venv/bin/python}
export PROCESSES=${PROCESSES:-$((SLURM_NNODES * ${SLURM_GPUS_ON_NODE:-1}))}
FIRST_HOST=$(scontrol show hostnames "$SLURM_JOB_NODELIST" | head -n 1)
export FIRST_HOST PORT=$((20000 + SLURM_JOB_ID % 20000))
several=(--set "processes=$PROCESSES" --set "launch=${LAUNCH:-ddp}")

"$PYTHON" -m medlib.cli run "$@" "${several[@]}" --only 01
srun --kill-on-bad-exit=1 bash deploy/launch/host.sh "$@"
"$PYTHON" -m medlib.cli run "$@" "${several[@]}"
