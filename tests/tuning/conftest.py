"""Tiny random models of five architectures and of the recipes' bases, saved as a hub would."""

import json
import os

os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import pytest

ARCHITECTURES = ("phi", "gpt2", "llama", "mistral", "qwen2")
DRUGS = ["aspirin", "heparin", "warfarin", "metformin", "lisinopril", "amoxicillin", "insulin"]
SIGNS = ["fever", "chest pain", "rash", "cough", "weakness", "bleeding", "headache"]
SENTENCES = [f"{d.capitalize()} is given for {s}; not for {t}." for d in DRUGS for s in SIGNS
             for t in SIGNS[:2]]  # fmt: skip
SENTENCES += ["Question: Which drug helps?\nAnswer: one of the options:\nA. yes\nB. no\nmaybe"]
END, START, TURN = "</s>", "<s>", "<|turn|>"
CHAT = (
    "{% for m in messages %}<|turn|>{{ m['role'] }}\n{{ m['content'] }}</s>\n{% endfor %}"
    "{% if add_generation_prompt %}<|turn|>assistant\n{% endif %}"
)
SPACED = (  # the answer's space belongs to the answer, as in the tiny base
    "{% for m in messages %}{% if m['role'] == 'user' %}Question: {{ m['content'] }}\nAnswer:"
    "{% else %} {{ m['content'] }}</s>\n{% endif %}{% endfor %}"
)
INST = (  # Llama-2 and Mistral
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'user' %}[INST] {{ m['content'] }} "
    "[/INST]{% else %} {{ m['content'] }}{{ eos_token }}{% endif %}{% endfor %}"
)
CHATML = (  # Qwen
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
TURNS = "{% for m in messages %}{{ m['content'] }}{{ eos_token }}{% endfor %}"  # DialoGPT
HEADED = (
    "{% for m in messages %}<|start_header_id|>{{ m['role'] }}<|end_header_id|>\n\n"
    "{{ m['content'] | trim }}<|eot_id|>{% endfor %}{% if add_generation_prompt %}"
    "<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
)
LLAMA3 = "{{ bos_token }}" + HEADED
DATED = (  # Llama-3.2 tells every prompt the day on which it is made
    "{{ bos_token }}{% if not date_string is defined %}{% if strftime_now is defined %}"
    "{% set date_string = strftime_now('%d %b %Y') %}{% else %}"
    "{% set date_string = '26 Jul 2024' %}{% endif %}{% endif %}"
    "<|start_header_id|>system<|end_header_id|>\n\nToday Date: {{ date_string }}\n\n<|eot_id|>"
    + HEADED
)
BASES = {  # architecture, kind of tokenizer, template, shape
    "phi-2": ("phi", "bytes", None, {}),
    "distilgpt2": ("gpt2", "bytes", None, {}),
    "DialoGPT-medium": ("gpt2", "two files", TURNS, {}),
    "Llama-3.2-3B-Instruct": ("llama", "ends by <|eot_id|>", DATED, {"tie_word_embeddings": True}),
    "llama-3-meerkat-8b": ("llama", "ends by <|eot_id|>", LLAMA3, {}),
    "Llama-2-7b-chat": ("llama", "pieces", INST, {"num_key_value_heads": 4}),
    "Mistral-7B": ("mistral", "pieces", INST, {}),
    "Qwen": ("qwen2", "ends by <|im_end|>", CHATML, {}),
}
TEMPLATES = {"chat": CHAT, "spaced": SPACED, "plain": None, "llama3": "{{ bos_token }}" + CHAT}


def make_tokenizer(template="chat", *, begins=False):
    """Return a byte-level BPE tokenizer; `begins` puts <s> before every text, as Llama's does."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=[END, START, TURN],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(SENTENCES, trainer)
    if begins:
        tokenizer.post_processor = processors.TemplateProcessing(
            single=f"{START} $A", pair=f"{START} $A $B", special_tokens=[(START, 1)]
        )
    wrapped = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token=END, bos_token=START)
    wrapped.chat_template = TEMPLATES[template]
    return wrapped


def make_model(architecture, *, seed=7, vocabulary=400, context=128, **more):
    """Return a random model; widths 48 and 80 are no multiples of 32, Phi and Qwen2 have biases."""
    import torch
    from transformers import CONFIG_MAPPING, AutoModelForCausalLM

    width = {"phi": 80, "gpt2": 48, "llama": 64, "mistral": 48, "qwen2": 80}[architecture]
    shape = {
        "hidden_size": width, "intermediate_size": 2 * width, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": context,
    }  # fmt: skip
    if architecture == "phi":
        shape["num_key_value_heads"] = 4
    if architecture == "gpt2":
        shape = {"n_embd": width, "n_layer": 2, "n_head": 4, "n_positions": context}
    torch.manual_seed(seed)
    config = CONFIG_MAPPING[architecture](
        vocab_size=vocabulary, bos_token_id=1, eos_token_id=0, pad_token_id=0, **(shape | more)
    )
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32).eval()
    with torch.no_grad():  # biases are made zero, and small weights make flat, equal scores
        for name, weight in model.named_parameters():
            if name.endswith("bias"):
                weight.normal_(0, 0.05)
            elif weight.dim() == 2:
                weight.mul_(4)
    return model


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """Return folder(architecture, template): a saved model with its tokenizer, made once."""
    made = {}

    def folder(architecture, template="chat"):
        if (architecture, template) not in made:
            place = tmp_path_factory.mktemp(f"{architecture}_{template}")
            make_model(architecture).save_pretrained(place)
            begins = architecture in ("llama", "mistral")
            make_tokenizer(template, begins=begins).save_pretrained(place)
            made[architecture, template] = place
        return str(made[architecture, template])

    return folder


def pieces():
    """Return a tokenizer of Llama-2's kind: words begin with ▁, unknown ones fall to bytes."""
    from tokenizers import Tokenizer, decoders, normalizers, processors, trainers
    from tokenizers import models as kinds
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(kinds.BPE(unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(),
         decoders.Strip(" ", 1, 0)]
    )  # fmt: skip
    special = ["<unk>", "<s>", "</s>"] + [f"<0x{n:02X}>" for n in range(256)]
    tokenizer.train_from_iterator(
        [sentence.replace(" ", " ▁") for sentence in SENTENCES],
        trainers.BpeTrainer(vocab_size=400, special_tokens=special, show_progress=False),
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", pair="<s> $A $B", special_tokens=[("<s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>"
    )


def tokenizer_of(kind):
    """Return a tokenizer of a kind of BASES."""
    if kind == "pieces":
        return pieces()
    made = make_tokenizer("plain", begins="eot_id" in kind)
    if "im_end" in kind:
        made.add_special_tokens({"eos_token": "<|im_end|>", "pad_token": "</s>"})
        made.add_special_tokens({"additional_special_tokens": ["<|im_start|>"]})
    if "eot_id" in kind:
        made.add_special_tokens({"eos_token": "<|eot_id|>"})
        headers = ["<|start_header_id|>", "<|end_header_id|>"]
        made.add_special_tokens({"additional_special_tokens": headers})
    return made


def save_base(base, place, *, context=128):
    """Save the tiny random model of one of BASES, with its tokenizer, and return the folder."""
    architecture, kind, template, shape = BASES[base]
    tokenizer = tokenizer_of(kind)
    tokenizer.chat_template = template
    tokenizer.save_pretrained(place)
    if kind == "two files":
        in_two_files(place)
    model = make_model(architecture, vocabulary=len(tokenizer), context=context, **shape)
    model.save_pretrained(place)
    return str(place)


def in_two_files(place):
    """Put vocab.json and merges.txt in the place of tokenizer.json, as older repositories have."""
    model = json.loads((place / "tokenizer.json").read_text())["model"]
    (place / "vocab.json").write_text(json.dumps(model["vocab"]))
    merges = [" ".join(pair) for pair in model["merges"]]
    (place / "merges.txt").write_text("\n".join(["#version: 0.2", *merges]) + "\n")
    (place / "tokenizer.json").unlink()
    settings = json.loads((place / "tokenizer_config.json").read_text())
    settings |= {"tokenizer_class": "GPT2Tokenizer"}
    (place / "tokenizer_config.json").write_text(json.dumps(settings))


@pytest.fixture(scope="session")
def bases(tmp_path_factory):
    """Return folder(base): its tiny random model, made once."""
    made = {}

    def folder(base):
        if base not in made:
            made[base] = save_base(base, tmp_path_factory.mktemp("base"))
        return made[base]

    return folder
