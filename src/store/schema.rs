//! The tables, once for both engines.
//!
//! Only Binary, Text, `BigInt` and Integer are used, so that `SQLite` and `PostgreSQL` share every
//! `table!` and row struct. What each column means stands in `migrations/`.

diesel::table! {
    customers (id) {
        id -> Binary,
        version -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
        deleted_at -> Nullable<BigInt>,
        #[sql_name = "type"]
        kind -> Nullable<Text>,
        status -> Nullable<Text>,
        legal_name -> Nullable<Text>,
        sort_name -> Nullable<Text>,
        registration_number -> Nullable<Text>,
        language -> Nullable<Text>,
        currency -> Nullable<Text>,
        credit_limit -> Nullable<Text>,
        payment_term_days -> Nullable<BigInt>,
        contact_points -> Nullable<Text>,
        addresses -> Nullable<Text>,
        external_keys -> Nullable<Text>,
        consents -> Nullable<Text>,
        tags -> Nullable<Text>,
        attributes -> Nullable<Text>,
        sealed -> Binary,
        kek_version -> Nullable<Integer>,
        data_key -> Nullable<Binary>,
        legal_name_key -> Nullable<Text>,
        sort_key -> Nullable<Text>,
    }
}

diesel::table! {
    external_keys (source_system, external_id) {
        source_system -> Text,
        external_id -> Text,
        customer -> Binary,
    }
}

diesel::table! {
    terms (field, index_version, token, customer) {
        field -> Integer,
        index_version -> Integer,
        token -> BigInt,
        customer -> Binary,
    }
}

diesel::table! {
    changes (position) {
        position -> BigInt,
        customer -> Binary,
        version -> BigInt,
        kind -> Integer,
        at -> BigInt,
        survivor -> Nullable<Binary>,
    }
}

diesel::table! {
    departed (customer) {
        customer -> Binary,
        version -> BigInt,
        at -> BigInt,
        survivor -> Nullable<Binary>,
    }
}

diesel::table! {
    erased_keys (index_version, token) {
        index_version -> Integer,
        token -> BigInt,
        customer -> Binary,
    }
}

diesel::table! {
    keks (version) {
        version -> Integer,
        state -> Integer,
        wrapped -> Binary,
        check_value -> Binary,
    }
}

diesel::table! {
    index_keys (version) {
        version -> Integer,
        state -> Integer,
        wrapped -> Binary,
        check_value -> Binary,
    }
}

diesel::table! {
    clients (name) {
        name -> Text,
        credential -> Text,
        scopes -> Text,
        enabled -> Integer,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    requests (client, request_id) {
        client -> Text,
        request_id -> Text,
        operation -> Text,
        digest -> Binary,
        outcome -> Text,
        expires -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(customers, external_keys, terms);
