"""A child process that answers texts in batches: each text, up and down, behind its length in four bytes."""

import struct
import subprocess
import threading


class Child:
    """A running judge. `ask` sends tuples of texts and gives tuples of as many as each answer has."""

    def __init__(self, command, answer, **options):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **options)
        self.answer = answer

    def ask(self, questions):
        """The answers, in order."""
        writer = threading.Thread(target=self.write, args=(questions,))
        writer.start()
        answers = [tuple(self.read() for _ in range(self.answer)) for _ in questions]
        writer.join()
        return answers

    def write(self, questions):
        for question in questions:
            for text in question:
                data = text.encode()
                self.process.stdin.write(struct.pack(">I", len(data)) + data)
        self.process.stdin.flush()

    def read(self):
        head = self.process.stdout.read(4)
        if len(head) < 4:
            raise RuntimeError(f"the child ended with {self.process.wait()}")
        return self.process.stdout.read(struct.unpack(">I", head)[0]).decode()

    def close(self):
        """Ends it by the end of its input."""
        self.process.stdin.close()
        self.process.wait(30)
