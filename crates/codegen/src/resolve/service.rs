//! The service and its ports.

use super::Resolver;
use crate::model::Port;
use crate::wsdl::Service;

impl Resolver<'_> {
    pub(super) fn service(&mut self) -> Option<(String, String, Vec<Port>)> {
        let definitions = self.definitions;
        let [service] = definitions.services.as_slice() else {
            if let Some(second) = definitions.services.get(1) {
                let hint = "not built yet: keep one wsdl:service";
                self.problem(&second.at, "a second service", hint);
            } else if let Some(at) = &definitions.at {
                self.problem(at, "no wsdl:service", "add one with a port a binding");
            }
            return None;
        };
        let ports = self.ports(service);
        Some((service.name.clone(), service.documentation.clone(), ports))
    }

    fn ports(&mut self, service: &Service) -> Vec<Port> {
        let definitions = self.definitions;
        let mut ports = Vec::new();
        for port in &service.ports {
            let binding = definitions
                .bindings
                .iter()
                .find(|binding| binding.name == port.binding);
            match binding {
                None => self.unknown(&port.at, "binding", &port.binding),
                Some(binding) => {
                    if let Some(soap) = binding.soap {
                        ports.push(Port {
                            soap,
                            name: port.name.clone(),
                            binding: binding.name.local.clone(),
                        });
                    }
                }
            }
        }
        ports
    }
}
