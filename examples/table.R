table <- read.csv("http://127.0.0.1:4000/q/co-commissioning-levels.csv?on=2016-04-01")
