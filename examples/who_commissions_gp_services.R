# Who commissioned GP services in each London borough on one day: a table and a picture.
#
#   install.packages(c("httr2", "ggplot2"))
#   Rscript examples/who_commissions_gp_services.R http://127.0.0.1:4000 2016-06-01
#
# Run it line by line in RStudio.

library(httr2)
library(ggplot2)

given <- commandArgs(trailingOnly = TRUE)
api <- if (length(given) >= 1) given[1] else "http://127.0.0.1:4000"
on <- if (length(given) >= 2) given[2] else "2016-06-01"

# The data of the answer; an error of the API stops the script with its sentence.
ask <- function(query, variables = NULL) {
  answer <- request(paste0(api, "/graphql")) |>
    req_body_json(list(query = query, variables = variables)) |>
    req_error(is_error = function(response) FALSE) |>
    req_perform() |>
    resp_body_json()
  if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
  answer$data
}

# The 33 local authorities with their tiles.
places <- ask("{ bodies(where: { tileColumn: { gte: 0 } }, sort: [{ name: ASC }]) { id name tileAbbreviation tileColumn tileRow } }")$bodies

# Who is responsible in each, for certain or possibly, by what arrangement: one row a body.
question <- "query ($place: ID!, $on: Date!) {
  whoCommissions(service: \"gp-services\", place: $place, on: $on) {
    responsible { ...part }
    possiblyResponsible { ...part }
  }
}
fragment part on Responsibility { body { name kind } mode certainty lastSeen validFrom confidence }"
or_na <- function(value) if (is.null(value)) NA else value
rows <- lapply(places, function(place) {
  answer <- ask(question, list(place = place$id, on = on))$whoCommissions
  parts <- c(answer$responsible, answer$possiblyResponsible)
  do.call(rbind, lapply(parts, function(part) {
    data.frame(
      place = place$name, abbreviation = place$tileAbbreviation, column = place$tileColumn, row = place$tileRow,
      body = part$body$name, kind = part$body$kind, mode = or_na(part$mode), certainty = part$certainty, lastSeen = or_na(part$lastSeen),
      validFrom = or_na(part$validFrom), confidence = part$confidence
    )
  }))
})
table <- do.call(rbind, rows)
write.csv(table, "gp-services.csv", row.names = FALSE)
print(table(table$kind, table$mode, useNA = "ifany"))

# The same as a map: the local commissioner's arrangement in each borough.
local <- table[table$kind != "NATIONAL_BODY", ]
tiles <- do.call(rbind, lapply(places, function(place) {
  data.frame(place = place$name, abbreviation = place$tileAbbreviation, column = place$tileColumn, row = place$tileRow)
}))
tiles$mode <- local$mode[match(tiles$place, local$place)]
tiles$mode[is.na(tiles$mode)] <- "not on record"
picture <- ggplot(tiles, aes(column, -row, fill = mode)) +
  geom_tile(colour = "grey30", width = 0.94, height = 0.94) +
  geom_text(aes(label = abbreviation), fontface = "bold") +
  coord_equal() +
  theme_void() +
  ggtitle(paste("GP services on", on))
ggsave("gp-services.png", picture, width = 9, height = 8, dpi = 150)
