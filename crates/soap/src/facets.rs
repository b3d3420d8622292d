//! Facets of XML Schema's simple types.
