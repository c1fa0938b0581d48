# make help says what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# Documents for make bench, JSON Lines; text is generated where none are given.
DOCS ?=
# Annotated corpora for make accuracy; Documentation/evaluation.md says which, and how they are laid out.
DATA ?=

export SWIFT

NAYSAY := .build/release/naysay
SHARE := $(DESTDIR)$(PREFIX)/share
BASH_COMPLETION := $(SHARE)/bash-completion/completions/naysay
ZSH_COMPLETION := $(SHARE)/zsh/site-functions/_naysay
FISH_COMPLETION := $(SHARE)/fish/vendor_completions.d/naysay.fish
DOCUMENTED := NaysayText NaysayAttribution NaysayClaims NaysayLedger NaysayReports Naysay

.PHONY: demo test cases build bench bench-scale accuracy lint format docs install uninstall clean help

demo: build ## read the articles of seeds/ and show what is contested
	@bash scripts/demo.sh

build: ## build the command, optimised
	@bash scripts/setup.sh
	@echo "==> building (the first time takes some minutes)"
	$(SWIFT) build -c release --product naysay

test: ## build and run the tests, execute the notebook, check the style
	@bash scripts/setup.sh notebooks
	@echo "==> building the tests (the first time takes some minutes)"
	$(SWIFT) build -c release --build-tests
	@echo "==> running the tests"
	$(SWIFT) test -c release --skip-build
	@echo "==> executing the notebook"
	@NAYSAY=$(NAYSAY) bash Notebooks/run.sh
	@$(MAKE) --no-print-directory lint
	@echo "==> all passed"

cases: ## measure how the sentences of Tests/Cases/refutation and the stories are read, and list what is misread
	@bash scripts/setup.sh
	$(SWIFT) build -c release --build-tests
	$(SWIFT) test -c release --skip-build --filter 'RefutationCasesTests|StoryTests'

bench: build ## measure speed, memory and start-up beside spaCy's (DOCS=file.jsonl, PEER=script)
	@echo "==> measuring"
	@NAYSAY=$(NAYSAY) bash Benchmarks/speed.sh $(DOCS)

bench-scale: build ## measure the cost of a document as a ledger grows (DOCUMENTS=100000, ARTICLES=file.jsonl)
	NAYSAY_TOOLS=1 $(SWIFT) build -c release --product ScaleBenchmark
	@echo "==> measuring"
	@NAYSAY=$(NAYSAY) bash Benchmarks/scale.sh

accuracy: build ## measure accuracy on annotated corpora (DATA=folder)
	@$(NAYSAY) eval $(DATA)

lint: ## check the style
	@echo "==> checking the style"
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

format: ## bring the sources into the style
	$(SWIFT) format -i -r Sources Tests Package.swift

docs: ## write the documentation of the libraries as a static site into .build-docs/site
	@bash scripts/setup.sh
	@echo "==> writing the documentation"
	mkdir -p .build-docs/site
	NAYSAY_DOCC=1 $(SWIFT) package --scratch-path .build-docs \
	  --allow-writing-to-directory .build-docs/site generate-documentation \
	  $(DOCUMENTED:%=--target %) --enable-experimental-combined-documentation \
	  --transform-for-static-hosting --output-path .build-docs/site
	@echo "==> the documentation is in .build-docs/site"

$(NAYSAY):
	@$(MAKE) --no-print-directory build

install: $(NAYSAY) ## install the command, its lexicons and completions (PREFIX, DESTDIR)
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/naysay \
	  $(dir $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))
	install -m 755 $(NAYSAY) $(DESTDIR)$(PREFIX)/bin/naysay
	rm -rf $(SHARE)/naysay/Lexicons
	cp -R Lexicons $(SHARE)/naysay/Lexicons
	$(NAYSAY) --generate-completion-script bash > $(BASH_COMPLETION)
	$(NAYSAY) --generate-completion-script zsh > $(ZSH_COMPLETION)
	$(NAYSAY) --generate-completion-script fish > $(FISH_COMPLETION)

uninstall: ## remove what install put there (PREFIX, DESTDIR)
	rm -f $(DESTDIR)$(PREFIX)/bin/naysay $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)
	rm -rf $(SHARE)/naysay

clean: ## remove everything that was built
	rm -rf .build .build-docs .venv-notebooks .venv-peers

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1|\2/' \
	  | while IFS='|' read -r target about; do printf '%-16s %s\n' "$$target" "$$about"; done
