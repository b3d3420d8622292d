//! `floor ADDRESS FILE`: reads every POST whole and answers the file, whatever was asked. No XML, no store, no
//! credentials: the floor under what a SOAP answer over HTTP can cost on this machine.

use std::{env, fs, io};

use actix_web::{App, HttpResponse, HttpServer, web};

async fn answer(_request: web::Bytes, constant: web::Data<web::Bytes>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/xml; charset=utf-8")
        .body(constant.get_ref().clone())
}

#[actix_web::main]
async fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(address), Some(file)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("floor ADDRESS FILE"));
    };
    let constant = web::Data::new(web::Bytes::from(fs::read(file)?));
    HttpServer::new(move || {
        App::new()
            .app_data(constant.clone())
            .default_service(web::post().to(answer))
    })
    .bind(address)?
    .run()
    .await
}
