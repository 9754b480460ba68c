//! What a generator made for a program.

use judge_protocol::{Int, Value};

use crate::case::{Program, Question};

/// The largest content that a generator may make, in bytes.
const CONTENT_BYTES_MAX: usize = 64 << 20;

const WANTED: &str = "generate() must return {\"stdin\": ...} and may add \"argv\": [...]";

/// A program's input from `stdin` and `argv`, both of which may be left out, but not together.
pub(crate) fn question(stdin: Option<&Value>, argv: Option<&Value>) -> Result<Question, String> {
    if stdin.is_none() && argv.is_none() {
        return Err(WANTED.to_owned());
    }
    let mut program = Program::default();
    if let Some(stdin) = stdin {
        program.stdin = content(stdin)?;
    }
    if let Some(argv) = argv {
        program.argv = words(argv)?;
    }
    Ok(Question::Program(program))
}

fn words(made: &Value) -> Result<Vec<String>, String> {
    let (Value::List(items) | Value::Tuple(items)) = made else { return Err(WANTED.to_owned()) };
    let text = |item: &Value| match item {
        Value::Str(text) => Ok(text.clone()),
        _ => Err("every argument in \"argv\" must be a text".to_owned()),
    };
    items.iter().map(text).collect()
}

/// The bytes of a content: a text, bytes, a list of contents, or `(content, times)`.
///
/// # Errors
/// When it is something else, or too large.
pub(crate) fn content(made: &Value) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    append(made, &mut bytes, 0)?;
    Ok(bytes)
}

fn append(made: &Value, bytes: &mut Vec<u8>, depth: usize) -> Result<(), String> {
    let too_large = || Err("a content has more than 64 MiB".to_owned());
    match made {
        Value::Str(text) => bytes.extend_from_slice(text.as_bytes()),
        Value::Bytes(content) => bytes.extend_from_slice(content),
        Value::List(items) if depth < 8 => {
            for item in items {
                append(item, bytes, depth + 1)?;
            }
        }
        Value::Tuple(pair) => {
            let [once, Value::Int(Int::Small(times))] = pair.as_slice() else {
                return Err("a tuple in a content is (content, times)".to_owned());
            };
            let once = content_at(once, depth + 1)?;
            let times = usize::try_from(*times).unwrap_or(0);
            match once.len().checked_mul(times) {
                Some(length) if length <= CONTENT_BYTES_MAX => bytes.extend(once.repeat(times)),
                Some(_) | None => return too_large(),
            }
        }
        _ => {
            let wanted = "a content is a text, bytes, (content, times), or a list of these";
            return Err(wanted.to_owned());
        }
    }
    if bytes.len() > CONTENT_BYTES_MAX { too_large() } else { Ok(()) }
}

fn content_at(made: &Value, depth: usize) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    append(made, &mut bytes, depth)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_put_together_from_its_parts() {
        let line = Value::Tuple(vec![Value::from("ab\n"), Value::from(2)]);
        let made = Value::List(vec![Value::from("x"), line, Value::Bytes(vec![0xff])]);
        assert_eq!(content(&made), Ok(b"xab\nab\n\xff".to_vec()));
    }

    #[test]
    fn content_beyond_the_bound_is_refused_before_it_is_made() {
        let much = Value::Tuple(vec![Value::from("0123456789"), Value::from(i64::MAX)]);
        assert!(content(&much).is_err());
        assert!(content(&Value::None).is_err());
    }

    #[test]
    fn generator_must_say_something() {
        assert!(question(None, None).is_err());
        let argv = Value::List(vec![Value::from("-n")]);
        let Ok(Question::Program(program)) = question(None, Some(&argv)) else {
            panic!("arguments alone are a question");
        };
        assert_eq!(program.argv, ["-n"]);
    }
}
