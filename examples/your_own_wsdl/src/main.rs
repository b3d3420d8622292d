//! Serves the contract at <http://127.0.0.1:8080/parcels>, or at the address given.

use std::sync::Arc;

use actix_web::{App, HttpServer};
use castile_soap::actix::resource;
use your_own_wsdl::contract::{ParcelsServer, WSDL};
use your_own_wsdl::service::Depot;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1);
    let address = address.unwrap_or("127.0.0.1:8080".to_string());
    let server = Arc::new(ParcelsServer::new(Depot::default()));
    HttpServer::new(move || {
        let server = Arc::clone(&server);
        App::new().service(resource("/parcels", server, WSDL.soap11, |_| ()))
    })
    .workers(2)
    .bind(address)?
    .run()
    .await
}
