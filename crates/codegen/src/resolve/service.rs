//! Services, ports and bindings: which port types are offered over SOAP and HTTP.
//!
//! A port that speaks something else (HTTP GET and POST, JMS, whatever an extension names) is left
//! out: a contract may offer more than we do. Policies and other extensions are not read.

use std::collections::{BTreeMap, BTreeSet};

use super::Resolver;
use crate::model::{Interface, Port};
use crate::names::{Twins, snake, twin_function};
use crate::namespaces::{HTTP_TRANSPORT, W3C_HTTP_TRANSPORT};
use crate::problem::Position;
use crate::schema::QName;
use crate::wsdl::{Binding, PortType, Service};

/// A port type with whatever offers it.
struct Offer<'a> {
    port_type: &'a PortType,
    service: Option<&'a Service>,
    bindings: Vec<&'a Binding>,
    ports: Vec<Port>,
}

/// The offers so far, and by which names they are found.
#[derive(Default)]
struct Offers<'a> {
    list: Vec<Offer<'a>>,
    of_port_type: BTreeMap<&'a QName, usize>,
    bound: BTreeSet<&'a QName>,
    port_types: BTreeMap<&'a QName, &'a PortType>,
}

impl<'a> Resolver<'a> {
    pub(super) fn interfaces(&mut self) -> Vec<Interface> {
        self.refuse_second_bindings();
        let offers = self.offers();
        if let (true, Some(at)) = (offers.is_empty(), &self.definitions.at)
            && self.problems.is_empty()
        {
            self.nothing_offered(at);
        }
        let mut interfaces: Vec<Interface> = offers
            .into_iter()
            .map(|offer| self.interface(offer))
            .collect();
        let mut twins = Twins::default();
        for interface in &mut interfaces {
            let module = snake(&interface.port_type);
            interface.twin = twins.of(&module, |twin| vec![twin_function(&module, twin)]);
        }
        interfaces
    }

    fn interface(&mut self, offer: Offer<'a>) -> Interface {
        let service = offer.service;
        let documentation = service
            .map(|service| &service.documentation)
            .filter(|documentation| !documentation.is_empty())
            .unwrap_or(&offer.port_type.documentation);
        Interface {
            service: service.map_or_else(String::new, |service| service.name.clone()),
            documentation: documentation.clone(),
            port_type: offer.port_type.name.local.clone(),
            twin: 0,
            operations: self.operations(offer.port_type, &offer.bindings),
            ports: offer.ports,
        }
    }

    /// A port would mean one or the other (WSDL 1.1 §2.5: a binding's name is its own).
    fn refuse_second_bindings(&mut self) {
        let mut known = BTreeSet::new();
        for binding in &self.definitions.bindings {
            if !known.insert(&binding.name) {
                let message = format!("a second binding `{}`", binding.name.local);
                self.problem(&binding.at, &message, "rename one");
            }
        }
    }

    fn nothing_offered(&mut self, at: &Position) {
        let definitions = self.definitions;
        if definitions.port_types.is_empty() {
            self.problem(at, "no wsdl:portType", "a contract has operations");
        } else if definitions.bindings.is_empty() {
            let hint = "bind the port type to SOAP, document/literal";
            self.problem(at, "no wsdl:binding", hint);
        } else {
            let hint =
                format!("give it a soap:binding with transport {HTTP_TRANSPORT} (WS-I BP R2702)");
            self.problem(at, "no port speaks SOAP over HTTP", &hint);
        }
    }

    /// Each port type once, in the order of its first port; of its first binding, where the
    /// contract has no service.
    fn offers(&mut self) -> Vec<Offer<'a>> {
        let definitions = self.definitions;
        let mut offers = Offers::default();
        for port_type in definitions.port_types.iter().rev() {
            offers.port_types.insert(&port_type.name, port_type);
        }
        // A name stands once, or has been refused.
        let bindings = definitions.bindings.iter();
        let bindings: BTreeMap<&QName, &Binding> =
            bindings.map(|binding| (&binding.name, binding)).collect();
        for service in &definitions.services {
            for port in &service.ports {
                match bindings.get(&port.binding).copied() {
                    None => self.unknown(&port.at, "binding", &port.binding),
                    Some(binding) => {
                        self.offer(&mut offers, binding, Some((service, &port.name)));
                    }
                }
            }
        }
        if definitions.services.is_empty() {
            for binding in &definitions.bindings {
                self.offer(&mut offers, binding, None);
            }
        }
        offers.list
    }

    fn offer(
        &mut self,
        offers: &mut Offers<'a>,
        binding: &'a Binding,
        port: Option<(&'a Service, &'a String)>,
    ) {
        let Some(soap) = binding.soap.filter(|_| is_http(binding)) else {
            return;
        };
        let known = offers.of_port_type.get(&binding.port_type).copied();
        let index = known.unwrap_or(offers.list.len());
        if known.is_none() {
            let Some(port_type) = offers.port_types.get(&binding.port_type).copied() else {
                self.unknown(&binding.at, "port type", &binding.port_type);
                return;
            };
            offers.of_port_type.insert(&port_type.name, index);
            offers.list.push(Offer {
                port_type,
                service: port.map(|(service, _)| service),
                bindings: Vec::new(),
                ports: Vec::new(),
            });
        }
        let Some(offer) = offers.list.get_mut(index) else {
            return;
        };
        if offers.bound.insert(&binding.name) {
            offer.bindings.push(binding);
        }
        if let Some((_, name)) = port {
            offer.ports.push(Port {
                soap,
                name: name.clone(),
                binding: binding.name.local.clone(),
            });
        }
    }
}

/// An empty transport is taken for HTTP, as toolkits do.
fn is_http(binding: &Binding) -> bool {
    let transport = binding.transport.trim();
    [HTTP_TRANSPORT, W3C_HTTP_TRANSPORT, ""].contains(&transport)
}
