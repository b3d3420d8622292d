"""What the judges of the release binary share: a server to judge, SOAP to send, customers to write."""
