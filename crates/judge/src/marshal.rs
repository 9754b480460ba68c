//! Python's `marshal`, as far as words and bytes to an interpreter need it.
//!
//! Every Python reads it with a builtin module; JSON would cost each start some milliseconds of
//! imports.

/// What can be said.
pub(crate) enum Marshal<'a> {
    /// `None`.
    None,
    /// A text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
    /// A list of texts.
    Texts(Vec<&'a str>),
    /// A dictionary whose keys are texts.
    Dict(Vec<(&'a str, Marshal<'a>)>),
}

impl Marshal<'_> {
    /// The bytes that `marshal.loads` reads.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut bytes);
        bytes
    }

    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::None => to.push(b'N'),
            Self::Text(text) => write_sized(to, b'u', text.as_bytes()),
            Self::Bytes(bytes) => write_sized(to, b's', bytes),
            Self::Texts(texts) => {
                to.push(b'[');
                write_length(to, texts.len());
                for text in texts {
                    write_sized(to, b'u', text.as_bytes());
                }
            }
            Self::Dict(items) => {
                to.push(b'{');
                for (key, value) in items {
                    write_sized(to, b'u', key.as_bytes());
                    value.write(to);
                }
                // No key, and so the end.
                to.push(b'0');
            }
        }
    }
}

fn write_sized(to: &mut Vec<u8>, kind: u8, bytes: &[u8]) {
    to.push(kind);
    write_length(to, bytes.len());
    to.extend_from_slice(bytes);
}

fn write_length(to: &mut Vec<u8>, length: usize) {
    let length = i32::try_from(length).expect("the harness is shorter than 2 GiB");
    to.extend_from_slice(&length.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_those_that_python_reads() {
        let said = Marshal::Dict(vec![
            ("n", Marshal::None),
            ("t", Marshal::Text("é")),
            ("b", Marshal::Bytes(b"\0\xff")),
            ("l", Marshal::Texts(vec!["x"])),
        ]);
        // marshal.loads of these is {"n": None, "t": "é", "b": b"\0\xff", "l": ["x"]}.
        let expected =
            b"{u\x01\0\0\0nNu\x01\0\0\0tu\x02\0\0\0\xc3\xa9u\x01\0\0\0bs\x02\0\0\0\0\xff\
            u\x01\0\0\0l[\x01\0\0\0u\x01\0\0\0x0";
        assert_eq!(said.bytes(), expected);
    }
}
