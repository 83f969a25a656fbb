# Writes statistics-from-r.ts: what R makes of the answers below. R 4, with psych and multilevel.
# Rscript test/core/group/statistics.R > test/core/group/statistics-from-r.ts; npx prettier --write test/core/group/statistics-from-r.ts
suppressMessages({library(psych); library(multilevel)})
options(digits = 17, scipen = 50)

# Twelve members. q1 to q4 are on a scale from 0 to 4, q3 mirrored; r1 to r3 on one from 1 to 4; d1 is a dialogy.
answers <- data.frame(
  q1 = c(4, 3, 3, 2, 4, 1, 0, 3, 2, 4, NA, 3),
  q2 = c(4, 3, 2, 2, 3, 1, 1, 4, 2, 3, 2, NA),
  q3 = c(0, 1, 2, 2, 1, 4, 3, 0, 1, 1, 2, 1),
  q4 = c(3, 4, 3, 1, 4, 0, 1, 3, 3, 4, 2, 2),
  r1 = c(1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4),
  r2 = c(1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4),
  r3 = c(2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2),
  a = c(9, 4, 9, 3, 7, 10, 0, 5, 6, 8, 2, 5),
  b = c(4, 4, 9, 7, 7, 1, 6, 5, 3, 8, 9, 6)
)
percents <- with(answers, data.frame(
  q1 = q1 / 4 * 100, q2 = q2 / 4 * 100, q3 = (4 - q3) / 4 * 100, q4 = q4 / 4 * 100,
  r1 = (r1 - 1) / 3 * 100, r2 = (r2 - 1) / 3 * 100, r3 = (r3 - 1) / 3 * 100, d1 = 10 * sqrt(a * b)
))
# Half of a node's items are answered by everybody, so that each node is the mean of what is there.
q <- rowMeans(percents[1:4], na.rm = TRUE)
r <- rowMeans(percents[5:7])
d <- percents$d1
nodes <- data.frame(total = (q + r + d) / 3, q = q, r = r, d = d)

rwg_of <- function(x, chance) rwg(na.omit(x), rep(1, length(na.omit(x))), ranvar = chance)$rwg
spread <- function(x, raw, chance) {
  quartiles <- quantile(x, c(.25, .5, .75), type = 7, na.rm = TRUE, names = FALSE)
  list(n = sum(!is.na(x)), mean = mean(x, na.rm = TRUE), sd = sd(x, na.rm = TRUE),
       q1 = quartiles[1], median = quartiles[2], q3 = quartiles[3],
       min = min(x, na.rm = TRUE), max = max(x, na.rm = TRUE), agreement = rwg_of(raw, chance))
}
spreads <- c(
  lapply(nodes, function(x) spread(x, x, 100^2 / 12)),
  mapply(function(x, id, options) spread(x, answers[[id]], (options^2 - 1) / 12),
         percents[1:7], names(percents)[1:7], c(5, 5, 5, 5, 4, 4, 4), SIMPLIFY = FALSE),
  list(d1 = spread(d, d, 100^2 / 12))
)
alpha_of <- function(x) {
  x <- x[complete.cases(x), ]
  # It prints advice about keys among what is written here.
  capture.output(found <- suppressWarnings(psych::alpha(x, check.keys = FALSE)))
  list(items = ncol(x), n = nrow(x), alpha = found$total$raw_alpha)
}
alphas <- list(total = alpha_of(percents), q = alpha_of(percents[1:4]), r = alpha_of(percents[5:7]))

json <- function(x) {
  if (is.list(x)) return(paste0("{", paste0(names(x), ": ", sapply(x, json), collapse = ", "), "}"))
  numbers <- ifelse(is.na(x), "null", format(x, digits = 17, trim = TRUE))
  if (length(x) == 1) numbers else paste0("[", paste0(numbers, collapse = ", "), "]")
}
cat("/** Written by statistics.R: what twelve members answered, and what R makes of it. */\n")
cat("export const answers: Readonly<Record<string, readonly (number | null)[]>> =", json(as.list(answers)), ";\n")
cat("export const spreads: Readonly<Record<string, Readonly<Record<string, number>>>> =", json(spreads), ";\n")
cat("export const alphas: Readonly<Record<string, {items: number; n: number; alpha: number}>> =", json(alphas), ";\n")
