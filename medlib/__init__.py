"""Fine-tune, benchmark and audit language models on medical question answering.

For research, not for care.
"""

__version__ = "0.1.0"
