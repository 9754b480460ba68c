//! Encoding a value in one process and decoding it in another.

use judge_core::exercise::{Decoder, Interface, MethodSignature};
use judge_core::verdict::{CaseVerdict, Mismatch};
use judge_protocol::{Input, Operation, OperationResult, Outcome, Untrusted, Value};

use crate::checkers::Checks;
use crate::fault::Fault;
use crate::subject::{Answer, CaseResult, Role, Setting, Subject, load_differs};

/// Encodes in one process and decodes in another; the text is all that passes between them.
pub(crate) async fn round_trip(
    subject: &mut Subject<'_>,
    properties: Option<&mut Checks<'_>>,
    value: &Value,
    result: &mut CaseResult,
) -> Result<Answer, Fault> {
    let interface = &subject.exercise().interface;
    let Interface::RoundTrip { class, encode, decode, decoder, .. } = interface else {
        return Ok(Err(CaseVerdict::NotRun));
    };
    let text = match subject
        .put(Role::Main, step(class.as_deref(), &encode.name, value.clone()), result)
        .await
    {
        Ok(outcome) => match single(outcome) {
            Ok(text) => text,
            Err(other) => return Ok(Ok(other)),
        },
        Err(verdict) => return Ok(Err(verdict)),
    };
    let mut refused = not_promised(&text, &encode.sig.returns);
    if let (None, Some(properties)) = (&refused, properties) {
        refused = properties.author.check_encoded(value, text.clone()).await?;
    }
    if let Some(why) = refused {
        return Ok(Err(refused_encoding(encode, &text, why)));
    }
    let role = match decoder {
        Decoder::SameProcess => Role::Main,
        Decoder::FreshProcess => Role::Decoder,
    };
    if let Err(refusal) = subject.start(role, Setting::Empty).await? {
        return Ok(Err(load_differs(refusal)));
    }
    let answer = subject.put(role, step(class.as_deref(), &decode.name, text), result).await;
    Ok(answer.map(|outcome| match single(outcome) {
        Ok(value) => Outcome::Returned { value, arguments: None },
        Err(other) => other,
    }))
}

/// The verdict on an encoded value that cannot be accepted.
pub(crate) fn refused_encoding(encode: &MethodSignature, text: &Value, why: String) -> CaseVerdict {
    CaseVerdict::Wrong(Mismatch {
        expected: format!("a {} from {}()", encode.sig.returns, encode.name),
        got: Untrusted::new(judge_core::notation::print_short(text, 2_000)),
        difference: Untrusted::new(why),
        operation: None,
    })
}

/// Why an encoded value is not of the type that the encoder's signature promises. Without a
/// promise it is text or bytes: what could be written to a file.
pub(crate) fn not_promised(encoded: &Value, returns: &str) -> Option<String> {
    let class = returns.split('[').next().unwrap_or_default().trim();
    let kept = match encoded {
        Value::Str(_) => matches!(class, "" | "str"),
        Value::Bytes(_) => matches!(class, "" | "bytes"),
        Value::Int(_) => class == "int",
        Value::List(_) => class == "list",
        Value::Tuple(_) => class == "tuple",
        Value::Dict(_) => class == "dict",
        Value::None
        | Value::Bool(_)
        | Value::Float(_)
        | Value::Set(_)
        | Value::FrozenSet(_)
        | Value::Deque(_)
        | Value::Range(..)
        | Value::Decimal(_)
        | Value::Fraction(..)
        | Value::Date(_)
        | Value::DateTime(_)
        | Value::TimeDelta(..)
        | Value::Tree(_)
        | Value::Linked(..)
        | Value::Opaque { .. } => false,
    };
    if let (true, Some(why)) = (kept, encoded.opaque_part()) {
        return Some(format!("the encoded value holds {}", why.expose()));
    }
    let promised = if returns.is_empty() { "text or bytes" } else { returns };
    (!kept).then(|| format!("the encoded value is not {promised}"))
}

/// One call of a codec: on a fresh object, or a plain function.
pub(crate) fn step(class: Option<&str>, name: &str, argument: Value) -> Input {
    match class {
        None => Input::Call { function: name.to_owned(), args: vec![argument] },
        Some(class) => Input::Operations {
            class: class.to_owned(),
            init: Some(Vec::new()),
            ops: vec![Operation::Call {
                object: None,
                method: name.to_owned(),
                args: vec![argument],
            }],
        },
    }
}

/// The value that one call returned, or the outcome that is none.
pub(crate) fn single(outcome: Outcome) -> Result<Value, Outcome> {
    match outcome {
        Outcome::Returned { value, .. } => Ok(value),
        Outcome::Raised(exception) => Err(Outcome::Raised(exception)),
        Outcome::Operations(mut results) => match results.pop() {
            Some(OperationResult::Returned(value)) if results.is_empty() => Ok(value),
            Some(OperationResult::Raised(exception)) if results.is_empty() => {
                Err(Outcome::Raised(exception))
            }
            _ => Err(Outcome::Operations(results)),
        },
        other @ (Outcome::Exited { .. }
        | Outcome::Filed { .. }
        | Outcome::Logged { .. }
        | Outcome::Tested(_)
        | Outcome::Pulled { .. }) => Err(other),
    }
}
