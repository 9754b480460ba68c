//! The author's own Python: generator, oracle and checker, each confined like any other code, in
//! processes that no submission's process descends from.

use std::rc::Rc;
use std::time::Duration;

use judge_core::case::{Case, Expected, FilesCase, Items, Program, Question};
use judge_core::exercise::{Exercise, Generate, Interface, Mutates, Property, entry, script};
use judge_core::notation::{print, value_size};
use judge_core::plan::{Draft, DraftInput, generated_question, oracle_expected};
use judge_core::shrink::IS_VALID;
use judge_protocol::{
    Entry, Exception, Input, Limits, Load, LoadFailure, Method, Observation, Operation, Outcome,
    Reply, Request, Script, Value,
};

use crate::child::Child;
use crate::fault::{Fault, FaultKind};
use crate::mount;
use crate::program;
use crate::runner::Runner;
use crate::subject::CaseResult;

mod said;

pub(crate) use said::Memory;
use said::Said;

/// What author code may use for one call. Generous: a slow oracle is allowed to be slow.
pub(crate) const AUTHOR_LIMITS: Limits = Limits {
    cpu_ms: 60_000,
    wall_ms: 120_000,
    memory_bytes: 2 << 30,
    output_bytes: 64 << 20,
    reply_bytes: 64 << 20,
    threads: 32,
    open_files: 32,
};

/// One of the author's files, loaded in a process of its own, or about to be.
pub(crate) struct Author {
    runner: Rc<Runner>,
    /// Not there while all that was asked has been answered before.
    child: Option<Child>,
    /// `two_sum/oracle.py`, for messages.
    file: String,
    load: Request,
    source: String,
    /// What all questions to it are known by.
    known_by: said::Known,
    limits: Limits,
    said: Option<Rc<Said>>,
    nonce: u32,
}

impl Author {
    async fn load(
        runner: &Rc<Runner>,
        file: String,
        source: &str,
        (entry, script): (Entry, Option<Script>),
    ) -> Result<Self, Fault> {
        let mut author = Self::new(runner, file, source, (entry, script));
        if author.said.is_none() {
            author.child(None).await?;
        }
        Ok(author)
    }

    /// Likewise; files of a case are laid out first.
    async fn load_among(
        runner: &Rc<Runner>,
        files: Option<&FilesCase>,
        file: String,
        source: &str,
        (entry, script): (Entry, Option<Script>),
    ) -> Result<Self, Fault> {
        let mut author = Self::new(runner, file, source, (entry, script));
        author.said = None;
        author.child(files).await?;
        Ok(author)
    }

    fn new(
        runner: &Rc<Runner>,
        file: String,
        source: &str,
        (entry, script): (Entry, Option<Script>),
    ) -> Self {
        let file_name = file.rsplit('/').next().unwrap_or_default().to_owned();
        let load = Request::Load(Load { file_name, entry, seed: 0, script, beside: Vec::new() });
        let exercise = file.split('/').next().unwrap_or_default();
        let said = runner.memory.as_ref().map(|memory| memory.said(exercise));
        let json = serde_json::to_vec(&load).expect("a request is always JSON");
        let known_by = said::Known::by(&[source.as_bytes(), &json]);
        let (runner, source, limits) = (Rc::clone(runner), source.to_owned(), AUTHOR_LIMITS);
        Self { runner, child: None, file, load, source, known_by, limits, said, nonce: 0 }
    }

    /// The process; it is started and the file loaded if that has not been.
    async fn child(&mut self, files: Option<&FilesCase>) -> Result<&mut Child, Fault> {
        if self.child.is_none() {
            let mut child = mount::child(&self.runner, files, &AUTHOR_LIMITS, 1_000).await?;
            let seen = child.ask(&self.load, Some(self.source.as_bytes())).await;
            match seen.said {
                Some(Reply::Loaded) => {}
                Some(Reply::LoadFailed(failure)) => {
                    return Err(self.broken(&load_failure(&failure)));
                }
                _ => return Err(self.broken(&no_answer(&seen))),
            }
            child.set_limits(self.limits);
            self.child = Some(child);
        }
        Ok(self.child.as_mut().expect("it was just started"))
    }

    /// The exercise's generator.
    pub(crate) async fn generator(runner: &Rc<Runner>, exercise: &Exercise) -> Result<Self, Fault> {
        let source = exercise.generator.as_deref().unwrap_or_default();
        Self::load(runner, file(exercise, "generator.py"), source, function("generate", None)).await
    }

    /// The exercise's oracle.
    pub(crate) async fn oracle(runner: &Rc<Runner>, exercise: &Exercise) -> Result<Self, Fault> {
        let source = exercise.oracle.as_deref().unwrap_or_default();
        let loaded = (entry(&exercise.interface), script(&exercise.interface));
        Self::load(runner, file(exercise, "oracle.py"), source, loaded).await
    }

    /// What the oracle does among the files of a case.
    async fn filed(
        runner: &Rc<Runner>,
        exercise: &Exercise,
        files: &FilesCase,
    ) -> Result<Expected, Fault> {
        let source = exercise.oracle.as_deref().unwrap_or_default();
        let (name, entry) = (file(exercise, "oracle.py"), entry(&exercise.interface));
        let mut author = Self::load_among(runner, Some(files), name, source, (entry, None)).await?;
        let expected = author.expected(&exercise.interface, &mount::input(exercise, files)).await?;
        author.finish().await;
        Ok(expected)
    }

    /// The exercise's checker.
    pub(crate) async fn checker(
        runner: &Rc<Runner>,
        exercise: &Exercise,
        source: &str,
    ) -> Result<Self, Fault> {
        Self::load(runner, file(exercise, "checker.py"), source, function("check", Some(2))).await
    }

    /// The exercise's word on what is an input: `is_valid` of `generator.py`, which takes so many
    /// arguments.
    pub(crate) async fn validity(
        runner: &Rc<Runner>,
        exercise: &Exercise,
        arity: usize,
    ) -> Result<Self, Fault> {
        let source = exercise.generator.as_deref().unwrap_or_default();
        let entry = function(IS_VALID, Some(arity));
        Self::load(runner, file(exercise, "generator.py"), source, entry).await
    }

    /// Whether something is an input of the exercise; where `is_valid` itself says neither, why.
    pub(crate) async fn is_valid(
        &mut self,
        args: Vec<Value>,
    ) -> Result<Result<bool, String>, Fault> {
        let input = Input::Call { function: IS_VALID.to_owned(), args };
        Ok(match self.run(input, false).await? {
            Outcome::Returned { value: Value::Bool(valid), .. } => Ok(valid),
            Outcome::Raised(exception) => Err(raised(&exception)),
            _ => Err("is_valid() must return True or False".to_owned()),
        })
    }

    /// From now on a call may take so long.
    pub(crate) fn hurry(&mut self, wall: Duration) {
        let wall_ms = u64::try_from(wall.as_millis()).unwrap_or(u64::MAX).max(1);
        self.limits = Limits { wall_ms, ..AUTHOR_LIMITS };
        if let Some(child) = &mut self.child {
            child.set_limits(self.limits);
        }
    }

    /// The exercise's properties of an encoded value, as a checker of their own.
    pub(crate) async fn properties(
        runner: &Rc<Runner>,
        exercise: &Exercise,
    ) -> Result<Self, Fault> {
        let mut source = String::from("def check(case, data):\n    n = case['n']\n");
        for Property { name, expr } in &exercise.properties {
            let why = print(&Value::Str(format!("the property `{name}` does not hold")));
            source.extend(["    if not (", expr, "): return ", &why, "\n"]);
        }
        source.push_str("    return True\n");
        Self::load(runner, file(exercise, "[[property]]"), &source, function("check", Some(2)))
            .await
    }

    /// Which property an encoded value lacks; `None` when it has them all. `n` is the number of
    /// nodes of a tree, and of values in anything else.
    pub(crate) async fn check_encoded(
        &mut self,
        value: &Value,
        encoded: Value,
    ) -> Result<Option<String>, Fault> {
        let n = match value {
            Value::Tree(nodes) => nodes.iter().flatten().count(),
            Value::None => 0,
            other => value_size(other),
        };
        let n = Value::from(i64::try_from(n).unwrap_or(i64::MAX));
        let case = Value::Dict(vec![(Value::from("n"), n)]);
        self.check_value(case, encoded).await
    }

    /// What a function of the program itself returns, run like an author's.
    pub(crate) async fn call(
        runner: &Rc<Runner>,
        exercise: &Exercise,
        (name, source): (&str, &str),
        function: &str,
        args: Vec<Value>,
    ) -> Result<Value, Fault> {
        let entry = self::function(function, Some(args.len()));
        let mut author = Self::load(runner, file(exercise, name), source, entry).await?;
        let input = Input::Call { function: function.to_owned(), args };
        match author.run(input, false).await? {
            Outcome::Returned { value, .. } => {
                author.finish().await;
                Ok(value)
            }
            Outcome::Raised(exception) => Err(author.broken(&raised(&exception))),
            Outcome::Operations(_)
            | Outcome::Filed { .. }
            | Outcome::Exited { .. }
            | Outcome::Logged { .. }
            | Outcome::Tested(_)
            | Outcome::Pulled { .. } => Err(author.broken("it answered out of turn")),
        }
    }

    async fn run(&mut self, input: Input, arguments_after: bool) -> Result<Outcome, Fault> {
        let request = Request::Run { nonce: 0, input, arguments_after };
        let question = self.said.is_some().then(|| self.question(&request));
        if let (Some(said), Some(question)) = (&self.said, &question)
            && let Some(outcome) = said.find(question)
        {
            return Ok(outcome);
        }
        let outcome = self.ask(request).await?;
        if let (Some(said), Some(question)) = (&self.said, question) {
            said.note(question, &outcome);
        }
        Ok(outcome)
    }

    fn question(&self, request: &Request) -> said::Question {
        self.known_by.question(&serde_json::to_vec(request).expect("a request is always JSON"))
    }

    async fn ask(&mut self, mut request: Request) -> Result<Outcome, Fault> {
        self.nonce += 1;
        let asked = self.nonce;
        if let Request::Run { nonce, .. } = &mut request {
            *nonce = asked;
        }
        let seen = self.child(None).await?.ask(&request, None).await;
        match judge_core::decide::answer(&seen, asked) {
            Ok(outcome) => Ok(outcome.clone()),
            Err(_) => Err(self.broken(&no_answer(&seen))),
        }
    }

    /// Makes the input of a case.
    pub(crate) async fn generate(
        &mut self,
        interface: &Interface,
        generate: &Generate,
    ) -> Result<Question, Fault> {
        let Generate { profile, n, with, seed } = generate.clone();
        let place = format!("profile `{profile}`, n = {n}");
        let input = Input::Generate { seed, profile, n, with };
        match self.run(input, false).await? {
            Outcome::Returned { value, .. } => generated_question(interface, &value)
                .map_err(|why| self.broken(&format!("{why} ({place})"))),
            Outcome::Raised(exception) => {
                Err(self.broken(&format!("{} ({place})", raised(&exception))))
            }
            Outcome::Operations(_)
            | Outcome::Filed { .. }
            | Outcome::Exited { .. }
            | Outcome::Logged { .. }
            | Outcome::Tested(_)
            | Outcome::Pulled { .. } => Err(self.broken("it answered out of turn")),
        }
    }

    /// What the oracle does with an input.
    pub(crate) async fn expected(
        &mut self,
        interface: &Interface,
        input: &Input,
    ) -> Result<Expected, Fault> {
        let in_place = matches!(interface, Interface::Function { mutates: Mutates::Required, .. });
        let outcome = self.run(input.clone(), in_place).await?;
        oracle_expected(interface, &outcome).map_err(|why| self.broken(&why))
    }

    /// What the oracle, a program, does with its standard input and arguments.
    pub(crate) async fn program(
        mut self,
        interface: &Interface,
        program: &Program,
    ) -> Result<Expected, Fault> {
        let mut result = CaseResult::default();
        let child = self.child(None).await?;
        match Box::pin(program::run(child, program, &mut result)).await {
            Ok(Outcome::Raised(exception)) => Err(self.broken(&raised(&exception))),
            Ok(outcome) => oracle_expected(interface, &outcome).map_err(|why| self.broken(&why)),
            Err(verdict) => {
                let word = judge_core::decide::case_word(&verdict).name();
                Err(self.broken(&format!("as a program it is judged {word}")))
            }
        }
    }

    /// What a snippet of a quiz prints; the class of what it raises is its last line.
    async fn snippet(
        runner: &Rc<Runner>,
        exercise: &Exercise,
        id: &str,
        code: &str,
    ) -> Result<Expected, Fault> {
        let name = file(exercise, &format!("{id}.py"));
        let mut author = Self::load(runner, name, code, (Entry::Program, None)).await?;
        let mut result = CaseResult::default();
        let (program, child) = (Program::default(), author.child(None).await?);
        let said = Box::pin(program::run(child, &program, &mut result)).await;
        let mut answer = String::from_utf8_lossy(&result.written).into_owned();
        match said {
            Ok(Outcome::Raised(exception)) => answer.push_str(exception.class.expose()),
            Ok(_) => {}
            Err(_) => return Err(author.broken("it does not come to an end")),
        }
        Ok(Expected::Answer(answer))
    }

    /// The items that an author wrote down, and how much of its sources each one needs.
    async fn needed(
        &mut self,
        interface: &Interface,
        input: &Input,
        items: Items,
    ) -> Result<Expected, Fault> {
        let taken = match self.expected(interface, input).await? {
            Expected::Items(shown) => shown.taken,
            _ => None,
        };
        Ok(Expected::Items(Items { taken, ..items }))
    }

    /// Ends the process and collects it.
    pub(crate) async fn finish(mut self) {
        if let Some(child) = &mut self.child {
            child.finish().await;
        }
    }

    /// What the checker says of an answer: `None` when it is right, else why not. An answer that
    /// makes the checker itself raise is not right: accepted samples show that it can read those.
    pub(crate) async fn check(
        &mut self,
        question: &Question,
        answer: Value,
    ) -> Result<Option<String>, Fault> {
        self.check_value(case_value(question), answer).await
    }

    async fn check_value(&mut self, case: Value, answer: Value) -> Result<Option<String>, Fault> {
        let args = vec![case, answer];
        let input = Input::Call { function: "check".to_owned(), args };
        match self.run(input, false).await? {
            Outcome::Returned { value: Value::Bool(true), .. } => Ok(None),
            Outcome::Returned { value: Value::Str(why), .. } => Ok(Some(why)),
            Outcome::Returned { value: Value::Bool(false), .. } => {
                Ok(Some("the checker refuses it".to_owned()))
            }
            Outcome::Returned { .. }
            | Outcome::Operations(_)
            | Outcome::Exited { .. }
            | Outcome::Filed { .. }
            | Outcome::Logged { .. }
            | Outcome::Tested(_)
            | Outcome::Pulled { .. } => Err(self.broken("check() must return True or a sentence")),
            Outcome::Raised(exception) => {
                Ok(Some(format!("the checker cannot read it: {}", raised(&exception))))
            }
        }
    }

    fn broken(&self, why: &str) -> Fault {
        Fault::new(FaultKind::Exercise, format!("`{}`: {why}", self.file))
    }
}

fn no_answer(seen: &Observation) -> String {
    match (seen.stop, seen.exit) {
        (Some(stop), _) => format!("it used up a limit: {stop:?}"),
        (None, Some(exit)) => format!("it ended without an answer: {exit:?}"),
        (None, None) => "it answered out of turn".to_owned(),
    }
}

fn file(exercise: &Exercise, name: &str) -> String {
    format!("{}/{name}", exercise.id)
}

fn function(name: &str, arity: Option<usize>) -> (Entry, Option<Script>) {
    (Entry::Function(Method { name: name.to_owned(), arity }), None)
}

fn raised(exception: &Exception) -> String {
    let line = exception.frames.last().map_or(0, |frame| frame.line);
    let message = exception.message.expose().escape_debug().to_string();
    format!("line {line}: {}: {message}", exception.class.expose().escape_debug())
}

fn load_failure(failure: &LoadFailure) -> String {
    match failure {
        LoadFailure::Source { message, .. } => message.expose().to_owned(),
        LoadFailure::Syntax { message, line, .. } => {
            format!("line {}: {}", line.unwrap_or(0), message.expose())
        }
        LoadFailure::Raised(exception) => raised(exception),
        LoadFailure::Missing { expected, .. } => format!("`{}` is missing", expected.expose()),
        LoadFailure::Signature { name, found, .. } => {
            format!("`{}` cannot be called as promised: {}", name.expose(), found.expose())
        }
    }
}

/// The case as a checker sees it: a dict with `args`, with `init` and `ops`, or with `value`.
fn case_value(question: &Question) -> Value {
    let dict = |items: Vec<(&str, Value)>| {
        Value::Dict(items.into_iter().map(|(key, value)| (Value::from(key), value)).collect())
    };
    match question {
        Question::RoundTrip(value) => dict(vec![("value", value.clone())]),
        Question::Ask(Input::Call { args, .. }) => dict(vec![("args", Value::Tuple(args.clone()))]),
        Question::Ask(Input::Operations { init, ops, .. }) => dict(vec![
            ("init", init.clone().map_or(Value::None, Value::Tuple)),
            ("ops", Value::List(ops.iter().map(operation_value).collect())),
        ]),
        Question::Ask(Input::Pull { args, take, .. }) => {
            let take = take.and_then(|take| i64::try_from(take).ok());
            dict(vec![
                ("args", Value::Tuple(args.clone())),
                ("take", take.map_or(Value::None, Value::from)),
            ])
        }
        Question::Ask(Input::Scenario { function, args }) => dict(vec![
            ("run", Value::from(function.as_str())),
            ("args", Value::Tuple(args.clone())),
        ]),
        Question::Ask(Input::Generate { n, .. }) => dict(vec![("n", Value::from(*n))]),
        Question::Ask(Input::Program { argv }) => {
            let argv = argv.iter().map(|word| Value::from(word.as_str())).collect();
            dict(vec![("argv", Value::List(argv))])
        }
        Question::Program(program) => program::question_value(program),
        Question::Files(files) => dict(vec![("args", Value::Tuple(files.args.clone()))]),
        Question::Ask(Input::Item { key, .. }) => dict(vec![("id", Value::from(key.as_str()))]),
        Question::Quiz(question) => dict(vec![("id", Value::from(question.id.as_str()))]),
        // No checker is asked about these.
        Question::Tests(_) | Question::Ask(Input::Tests) => dict(Vec::new()),
    }
}

fn operation_value(operation: &Operation) -> Value {
    let (name, args) = match operation {
        Operation::Construct { object, args } => (object, args),
        Operation::Call { method, args, .. } => (method, args),
    };
    Value::Tuple(std::iter::once(Value::from(name.as_str())).chain(args.iter().cloned()).collect())
}

/// Turns drafts into cases: lets the generator make inputs and the oracle answer them.
pub(crate) async fn complete(
    runner: &Rc<Runner>,
    exercise: &Exercise,
    drafts: Vec<Draft>,
) -> Result<Vec<Case>, Fault> {
    let (mut generator, mut oracle) = (None, None);
    let mut cases = Vec::with_capacity(drafts.len());
    for Draft { id, origin, input, expected } in drafts {
        let question = match input {
            DraftInput::Ready(question) => question,
            DraftInput::Generate(generate) => {
                if generator.is_none() {
                    generator = Some(Author::generator(runner, exercise).await?);
                }
                let author = generator.as_mut().expect("it was just loaded");
                author.generate(&exercise.interface, &generate).await?
            }
        };
        let expected = match (expected, &question) {
            (Some(Expected::Items(items)), Question::Ask(input))
                if exercise.oracle.is_some() && items.taken.is_none() =>
            {
                if oracle.is_none() {
                    oracle = Some(Author::oracle(runner, exercise).await?);
                }
                let author = oracle.as_mut().expect("it was just loaded");
                author.needed(&exercise.interface, input, items).await?
            }
            (Some(expected), _) => expected,
            (None, Question::RoundTrip(_)) => Expected::SameValue,
            (None, Question::Quiz(question)) => {
                let code = question.code.as_deref().unwrap_or_default();
                Author::snippet(runner, exercise, &question.id, code).await?
            }
            (None, Question::Tests(_)) => Expected::Verdicts,
            (None, Question::Files(files)) => Author::filed(runner, exercise, files).await?,
            (None, Question::Program(program)) => {
                // Each run needs a process of its own.
                let author = Author::oracle(runner, exercise).await?;
                author.program(&exercise.interface, program).await?
            }
            (None, Question::Ask(input)) => {
                if oracle.is_none() {
                    oracle = Some(Author::oracle(runner, exercise).await?);
                }
                let author = oracle.as_mut().expect("it was just loaded");
                author.expected(&exercise.interface, input).await?
            }
        };
        cases.push(Case { id, origin, question, expected });
    }
    for author in [generator, oracle].into_iter().flatten() {
        author.finish().await;
    }
    Ok(cases)
}
