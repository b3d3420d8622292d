"""How a promise speaks: a line a finding, figures included, and an exit status."""

import sys
import traceback

SOAK = "--soak" in sys.argv[1:]


class Verdict:
    """Collects findings; everything is tried before the status is given."""

    def __init__(self):
        self.failures = 0

    def say(self, text):
        """A figure worth reading in the log of a green run."""
        print(text, flush=True)

    def check(self, condition, text, shown=""):
        """A finding: silent when it holds, a line and what was seen when it does not."""
        if not condition:
            self.failures += 1
            print(f"NOT SO: {text}" + (f"\n    {shown}" if str(shown) else ""), flush=True)
        return bool(condition)

    def within(self, text, value, bound, unit="", slack=2.0):
        """A measured cost. Short runs on a busy machine are given `slack` times the bound, a soak none."""
        allowed = bound if SOAK else bound * slack
        note = "" if SOAK or slack == 1 else f" (short run: {allowed:g} allowed for noise)"
        self.say(f"{text}: {value:.3g}{unit}, at most {bound:g}{unit}{note}")
        return self.check(value <= allowed, f"{text} is at most {allowed:g}{unit}", f"{value:.3g}{unit}")


def main(promise):
    """Runs `promise(verdict)` and exits as it went."""
    verdict = Verdict()
    try:
        promise(verdict)
    except Exception:  # a judge that falls over has not shown anything
        traceback.print_exc()
        verdict.failures += 1
    sys.exit(1 if verdict.failures else 0)
