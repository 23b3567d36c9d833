"""Tiny random models of five architectures, saved as a hub would hold them."""

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
