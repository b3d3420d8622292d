"""WSDLs that others wrote: fetched from packages that ship them, told apart, compiled."""
