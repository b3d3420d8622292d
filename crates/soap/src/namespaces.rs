//! Every namespace of the SOAP stack.
