"""Whether an answer sends the reader to emergency care."""

from typing import Any

from medlib.safety.emergencies import find_emergencies
from medlib.safety.references import lowered, phrase


def refers_to_care(response: str) -> bool:
    """Return whether an answer sends the reader to emergency care, and does not wave it away."""
    small = lowered(response)
    return any(
        not phrase("care_denied").search(small[max(0, m.start() - 80) : m.start()])
        for m in phrase("care").finditer(small)
    )


def missing_referral(question: str, response: str) -> dict[str, Any] | None:
    """Return the emergency of a question that the answer does not refer to care, or None."""
    asked = find_emergencies(question)
    return asked[0] if asked and not refers_to_care(response) else None
