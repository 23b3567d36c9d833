"""Rules against a reader: hand-written answers, half of which the rules were never tuned on."""

