"""Random instances of the generator's features: made from their schemas, judged by Xerces, read and written by what was
generated."""
