//! The customer gateway for systems that speak SOAP.
