"""Base models, tokens with a loss mask, and the QLoRA fit."""
