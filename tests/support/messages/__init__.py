"""What judges the messages under tests/messages: cases, placeholders, expected envelopes, the contract, the play."""
