"""A plain map as the model of a gateway, and random steps that ask both."""
