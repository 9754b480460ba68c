//! A drawing in SVG: both scales logarithmic, so that a power is a straight line and a steeper one
//! grows faster.

use crate::markup::Element;

/// The drawing's own units; a browser scales it.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 250.0;
const LEFT: f64 = 62.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 34.0;

/// What is drawn.
pub(super) struct Plot {
    /// What a reader who sees nothing is told.
    pub(super) label: String,
    /// The name of the size.
    pub(super) variable: String,
    pub(super) series: Vec<Series>,
    /// Lines that lead elsewhere; drawn below the others.
    pub(super) leads: Vec<Lead>,
    /// Size, lower edge, upper edge.
    pub(super) band: Vec<(f64, f64, f64)>,
    /// How a value is written at its axis.
    pub(super) amount: fn(f64) -> String,
    pub(super) scale: Scale,
}

/// Which values are round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scale {
    /// Powers of ten.
    Tens,
    /// Powers of four: 256 bytes, 1 KB, 4 KB.
    Bytes,
}

/// A line through points.
pub(super) struct Series {
    pub(super) class: &'static str,
    /// What stands beside its colour below the drawing.
    pub(super) name: String,
    pub(super) points: Vec<(f64, f64)>,
    pub(super) pen: Pen,
}

/// A line among many that leads to what it is about, and says so where one points at it.
pub(super) struct Lead {
    pub(super) series: Series,
    /// Where it leads to, such as `#s3`.
    pub(super) href: String,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pen {
    /// Without its points.
    Line,
    /// With a dot at each point.
    Dots,
}

/// The logarithms that the drawing reaches over.
struct Frame {
    left: f64,
    right: f64,
    bottom: f64,
    top: f64,
}

impl Frame {
    fn around(plot: &Plot) -> Option<Self> {
        let points = plot.all().flat_map(|series| series.points.iter().copied());
        let band = plot.band.iter().flat_map(|(n, low, high)| [(*n, *low), (*n, *high)]);
        let logs = points.chain(band).map(|(n, value)| (n.ln(), value.ln()));
        let mut frame = Self { left: f64::MAX, right: f64::MIN, bottom: f64::MAX, top: f64::MIN };
        for (x, y) in logs.filter(|(x, y)| x.is_finite() && y.is_finite()) {
            frame.left = frame.left.min(x);
            frame.right = frame.right.max(x);
            frame.bottom = frame.bottom.min(y);
            frame.top = frame.top.max(y);
        }
        if frame.right - frame.left < 1e-9 {
            return None;
        }
        // A flat line lies in the middle of a frame of some height.
        let slack = ((1.4 - (frame.top - frame.bottom)) / 2.0).max(0.08);
        frame.bottom -= slack;
        frame.top += slack;
        Some(frame)
    }

    fn x(&self, n: f64) -> f64 {
        let share = (n.ln() - self.left) / (self.right - self.left);
        LEFT + share.clamp(0.0, 1.0) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: f64) -> f64 {
        let share = (value.ln() - self.bottom) / (self.top - self.bottom);
        HEIGHT - BOTTOM - share.clamp(0.0, 1.0) * (HEIGHT - TOP - BOTTOM)
    }
}

impl Plot {
    /// The drawing; nothing when there are no two sizes to draw a line through.
    pub(super) fn svg(&self) -> Option<Element> {
        let frame = Frame::around(self)?;
        let svg = Element::new("svg")
            .with("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
            .with("role", "img")
            .with("aria-label", self.label.clone());
        let svg = svg.children(self.rows(&frame)).children(self.columns(&frame));
        let svg = svg.children(self.shade(&frame));
        let svg = svg.children(self.leads.iter().map(|lead| lead.element(&frame)));
        Some(svg.children(self.series.iter().flat_map(|series| series.elements(&frame))))
    }

    fn all(&self) -> impl Iterator<Item = &Series> {
        self.series.iter().chain(self.leads.iter().map(|lead| &lead.series))
    }

    /// What the colours stand for.
    pub(super) fn legend(&self) -> Element {
        let items = self.series.iter().map(|series| {
            let swatch = Element::new("i").with("class", format!("swatch {}", series.class));
            Element::new("li").child(swatch).text(series.name.clone())
        });
        let band = (!self.band.is_empty()).then(|| {
            let swatch = Element::new("i").class("swatch band");
            Element::new("li").child(swatch).text("two standard errors of the exponent")
        });
        Element::new("ul").class("legend").children(items).children(band)
    }

    fn rows(&self, frame: &Frame) -> Vec<Element> {
        let values = match self.scale {
            Scale::Tens => heights(frame),
            Scale::Bytes => byte_heights(frame),
        };
        let line = |value: &f64| {
            let y = frame.y(*value);
            let text = (self.amount)(*value);
            let label = text_at(LEFT - 6.0, y + 4.0, text).with("text-anchor", "end");
            [stroke("grid-line", (LEFT, y), (WIDTH - RIGHT, y)), label]
        };
        values.iter().flat_map(line).collect()
    }

    fn columns(&self, frame: &Frame) -> Vec<Element> {
        let mut sizes: Vec<f64> =
            self.all().flat_map(|series| series.points.iter().map(|(n, _)| *n)).collect();
        sizes.sort_by(f64::total_cmp);
        sizes.dedup();
        let bottom = HEIGHT - BOTTOM;
        let mut elements = vec![stroke("axis", (LEFT, bottom), (WIDTH - RIGHT, bottom))];
        // From the right, so that the largest size is always told.
        let mut free = f64::INFINITY;
        for n in sizes.iter().rev() {
            let x = frame.x(*n);
            let text = crate::number::thousands(whole(*n));
            let half = 3.4 * crate::number::as_float(text.len()) + 5.0;
            let right = (x + half).min(WIDTH);
            if right > free {
                continue;
            }
            free = right - 2.0 * half;
            elements.push(stroke("axis", (x, bottom), (x, bottom + 4.0)));
            let label = text_at(right - half, bottom + 16.0, text).with("text-anchor", "middle");
            elements.push(label);
        }
        let name = text_at(LEFT - 16.0, bottom + 16.0, format!("{} =", self.variable));
        elements.push(name.with("text-anchor", "end"));
        elements
    }

    fn shade(&self, frame: &Frame) -> Option<Element> {
        let upper = self.band.iter().map(|(n, _, high)| (*n, *high));
        let lower = self.band.iter().rev().map(|(n, low, _)| (*n, *low));
        let points = path(frame, upper.chain(lower));
        (!self.band.is_empty())
            .then(|| Element::new("polygon").class("band").with("points", points))
    }
}

impl Series {
    fn elements(&self, frame: &Frame) -> Vec<Element> {
        let line = Element::new("polyline")
            .with("class", format!("series {}", self.class))
            .with("points", path(frame, self.points.iter().copied()));
        let dots = self.points.iter().filter(|_| self.pen == Pen::Dots).map(|(n, value)| {
            Element::new("circle")
                .with("class", format!("dot {}", self.class))
                .with("cx", short(frame.x(*n)))
                .with("cy", short(frame.y(*value)))
                .with("r", "3")
        });
        std::iter::once(line).chain(dots).collect()
    }
}

impl Lead {
    /// The line, a broad one that is easier to hit, and its name, which a style sheet hides until
    /// one points at it.
    fn element(&self, frame: &Frame) -> Element {
        let points = path(frame, self.series.points.iter().copied());
        let hit = Element::new("polyline").class("hit").with("points", points);
        let name = text_at(LEFT + 8.0, TOP + 12.0, self.series.name.clone()).class("tip");
        Element::new("a")
            .class("curve")
            .with("href", self.href.clone())
            .with("aria-label", self.series.name.clone())
            .child(hit)
            .children(self.series.elements(frame))
            .child(name)
    }
}

/// Values at which lines are drawn: powers of ten, with twos and fives where these are few.
fn heights(frame: &Frame) -> Vec<f64> {
    let (bottom, top) = (frame.bottom.exp(), frame.top.exp());
    let first = bottom.log10().floor();
    let decades = (0..40).map(|step| 10f64.powf(first + f64::from(step)));
    let within = |values: Vec<f64>| -> Vec<f64> {
        values.into_iter().filter(|value| (bottom..=top).contains(value)).collect()
    };
    let tens = within(decades.clone().collect());
    if tens.len() >= 3 {
        let stride = tens.len().div_ceil(6);
        return tens.into_iter().step_by(stride).collect();
    }
    let fine = |steps: &[f64]| {
        within(decades.clone().flat_map(|ten| steps.iter().map(move |step| ten * step)).collect())
    };
    let some = fine(&[1.0, 2.0, 5.0]);
    if some.len() >= 3 { some } else { fine(&[1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0]) }
}

/// Powers of two at which lines are drawn, every second or fewer.
fn byte_heights(frame: &Frame) -> Vec<f64> {
    let (bottom, top) = (frame.bottom.exp(), frame.top.exp());
    let within = |step: usize| -> Vec<f64> {
        let powers = (0..60).step_by(step).map(|power| 2f64.powi(power));
        powers.filter(|value| (bottom..=top).contains(value)).collect()
    };
    let steps = [1, 2, 4, 5, 10, 20];
    let few = steps.into_iter().map(within).find(|values| values.len() <= 6);
    few.unwrap_or_default()
}

fn path(frame: &Frame, points: impl Iterator<Item = (f64, f64)>) -> String {
    let points = points.filter(|(n, value)| *n > 0.0 && *value > 0.0);
    let points =
        points.map(|(n, value)| format!("{},{}", short(frame.x(n)), short(frame.y(value))));
    points.collect::<Vec<_>>().join(" ")
}

fn stroke(class: &'static str, from: (f64, f64), to: (f64, f64)) -> Element {
    Element::new("line")
        .class(class)
        .with("x1", short(from.0))
        .with("y1", short(from.1))
        .with("x2", short(to.0))
        .with("y2", short(to.1))
}

fn text_at(x: f64, y: f64, text: impl Into<String>) -> Element {
    Element::new("text").with("x", short(x)).with("y", short(y)).text(text)
}

fn short(number: f64) -> String {
    format!("{number:.1}")
}

#[expect(clippy::cast_possible_truncation, reason = "sizes are far below 2^53")]
#[expect(clippy::cast_sign_loss, reason = "only positive sizes are drawn")]
fn whole(number: f64) -> u64 {
    number.round() as u64
}
