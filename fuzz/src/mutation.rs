//! Mutations of documents: tags and texts are repeated, dropped, moved and replaced as a whole.
//! libFuzzer's own, of bytes, seldom get past the first end tag.

/// Values at the edges of lexical forms, facets and markup.
const TEXTS: [&str; 24] = [
    "",
    " ",
    "0",
    "-0",
    "-1",
    "1e400",
    "NaN",
    "true",
    "99999999999999999999999999999999999999999",
    "2024-02-29",
    "-0001-12-31T24:00:00-14:00",
    "23:59:59.999999999999999999Z",
    "P1Y2M3DT4H5M6.7S",
    "a",
    "\u{1F980}",
    "e\u{301}",
    "\u{FEFF}",
    "\u{85}",
    "]]&gt;",
    "&#13;&#10;&#9;",
    "&amp;lt;",
    "<![CDATA[<&]]>",
    "<!---->",
    "xs:string",
];

/// Attributes that mean something to a decoder or to a schema's reader.
const ATTRIBUTES: [&str; 12] = [
    " xmlns=''",
    " xmlns='urn:castile:customers:v1'",
    " xmlns:q='urn:q' q:a='b'",
    " xml:lang='de'",
    " xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'",
    " xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='xs:string'",
    " minOccurs='0'",
    " maxOccurs='unbounded'",
    " name='type'",
    " type='xs:decimal'",
    " ref='a'",
    " mustUnderstand='1'",
];

/// One mutation of the document in `data`, of which `size` bytes are used; the new size. `bytes` is
/// libFuzzer's own mutation.
pub fn mutate(
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
    bytes: impl FnOnce(&mut [u8], usize, usize) -> usize,
) -> usize {
    let mut dice = Dice(u64::from(seed) | 1 << 32);
    let mutated = if dice.below(2) == 0 {
        None
    } else {
        (data.get(..size))
            .and_then(|used| std::str::from_utf8(used).ok())
            .map(|text| of_tokens(text, &mut dice))
    };
    match mutated {
        Some(new) if new.len() <= max_size.min(data.len()) => {
            data[..new.len()].copy_from_slice(new.as_bytes());
            new.len()
        }
        _ => bytes(data, size, max_size),
    }
}

fn of_tokens(text: &str, dice: &mut Dice) -> String {
    let mut tokens: Vec<String> = tokens(text).into_iter().map(str::to_owned).collect();
    for _ in 0..=dice.below(3) {
        let at = dice.below(tokens.len());
        let end = (at + 1 + dice.below(6)).min(tokens.len());
        match dice.below(7) {
            0 => drop(tokens.drain(at..end)),
            1 => {
                let run: Vec<_> = tokens[at..end].to_vec();
                let to = dice.below(tokens.len() + 1);
                tokens.splice(to..to, run);
            }
            2 => {
                let run: Vec<_> = tokens[at..end].to_vec();
                let times = 1 + dice.below(8);
                tokens.splice(at..at, std::iter::repeat_n(run, times).flatten());
            }
            3 => {
                let other = dice.below(tokens.len());
                tokens.swap(at, other);
            }
            4 => tokens.insert(at, TEXTS[dice.below(TEXTS.len())].to_owned()),
            5 => {
                let is_text = |token: &String| !token.starts_with('<');
                if let Some(text) = tokens.iter_mut().skip(at).find(|token| is_text(token)) {
                    TEXTS[dice.below(TEXTS.len())].clone_into(text);
                }
            }
            _ => {
                let is_start = |token: &String| token.starts_with('<') && token.ends_with('>');
                if let Some(tag) = tokens.iter_mut().skip(at).find(|token| is_start(token)) {
                    let end = tag.len() - if tag.ends_with("/>") { 2 } else { 1 };
                    tag.insert_str(end, ATTRIBUTES[dice.below(ATTRIBUTES.len())]);
                }
            }
        }
        if tokens.is_empty() {
            tokens.push(String::new());
        }
    }
    tokens.concat()
}

/// Tags, and what stands between them.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = if rest.starts_with('<') {
            rest.find('>').map(|at| at + 1)
        } else {
            rest.find('<')
        };
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        tokens.push(token);
        rest = after;
    }
    if tokens.is_empty() {
        tokens.push("");
    }
    tokens
}

/// Numbers that follow from libFuzzer's seed alone (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % bound.max(1)
    }
}

/// Defines the mutator of a target whose inputs are documents.
#[macro_export]
macro_rules! mutate_documents {
    () => {
        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            $crate::mutation::mutate(data, size, max_size, seed, libfuzzer_sys::fuzzer_mutate)
        });
    };
}
