# judge and a Python, for a user without any rights: no capability, no setuid program, no writable
# file of root's is needed. `docker build --tag judge .`, then, in a folder with submissions:
#
#   docker run --rm --network none --read-only --cap-drop ALL --security-opt no-new-privileges \
#     --tmpfs /tmp --volume "$PWD:/submissions:ro" judge grade

FROM rust:1.88-bookworm AS build
WORKDIR /judge
COPY . .
RUN cargo install --path crates/judge --locked --root /out

FROM python:3.13-slim-bookworm
RUN useradd --create-home --uid 10000 judge
COPY --from=build /out/bin/judge /usr/local/bin/judge
USER 10000:10000
# What is judged in a container is remembered and recorded by whoever starts it, not inside.
ENV JUDGE_NO_HISTORY=1
WORKDIR /submissions
ENTRYPOINT ["judge"]
CMD ["--help"]
